package org.partnerships.related;

import java.util.List;

/**
 * Keeps answers to questions. One is given again only when it would come out the same: no edit
 * since then matters to it, nothing expired in between, and the reader may see just what the first
 * one could, which is asked anew each time. Thread-safe; whoever asks never waits.
 */
final class Answers {

    /** How many answers to unusual questions are kept, of up to some kB each. */
    private static final int UNUSUAL = 1 << 14;

    /** Room for each usual answer, so that hardly one pushes out another. */
    private static final int ROOM = 2;

    private final RelatedOptions usual;
    private final AnswerTable unusual = new AnswerTable(UNUSUAL);
    private volatile AnswerTable ready = new AnswerTable(UNUSUAL);

    /**
     * @param usual what pages usually ask for; all answers to that are kept, for which {@link
     *     #makeRoom} is told how many they are
     */
    Answers(RelatedOptions usual) {
        this.usual = usual;
    }

    /** The kept answer, or a new one. */
    List<RelatedItem> answer(Snapshot snapshot, RelatedQuery query) {
        AnswerTable table = table(query);
        Answer known = table.get(Question.of(query));
        Answer answer = kept(known, snapshot, query);
        if (answer == null) {
            answer = Answer.of(snapshot, query);
        }
        if (answer != known) {
            table.put(answer);
        }
        return answer.list();
    }

    /** Whether the answer to a question is there, and need not be worked out. */
    boolean isKept(Snapshot snapshot, RelatedQuery query) {
        return kept(table(query).get(Question.of(query)), snapshot, query) != null;
    }

    private static Answer kept(Answer known, Snapshot snapshot, RelatedQuery query) {
        Answer still = known == null ? null : known.in(snapshot, query);
        // The reader's rights last: they may cost more than all else.
        return still != null && still.isFor(query) ? still : null;
    }

    /**
     * Works out the usual answer about an item, to be kept, unless that is kept already and good
     * for a while.
     */
    void prepare(Snapshot snapshot, String id, String language) {
        RelatedQuery query = RelatedQuery.of(id, language, usual);
        Answer known = ready.get(Question.of(query));
        if (known == null || !known.isGoodForLonger(snapshot, query)) {
            Answer still = known == null ? null : known.in(snapshot, query);
            ready.put(still == null ? Answer.of(snapshot, query) : still);
        }
    }

    /** Sees to it that so many usual answers can be kept. */
    synchronized void makeRoom(int answers) {
        if (answers * ROOM > ready.room()) {
            ready = new AnswerTable(answers * ROOM, ready);
        }
    }

    private AnswerTable table(RelatedQuery query) {
        return query.options().equals(usual) ? ready : unusual;
    }
}
