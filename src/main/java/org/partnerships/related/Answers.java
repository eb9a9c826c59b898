package org.partnerships.related;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

/**
 * Keeps the latest answers to questions. An answer is given again only when it would come out the
 * same: no edit since then matters to it, nothing expired in between, and the reader may see just
 * what the first one could, which is asked anew each time. Thread-safe, without locks.
 */
final class Answers {

    /** How many are kept, of about 1 kB each. */
    private static final int KEPT = 1 << 14;

    /** In how many places an answer may be; when all are taken, it replaces any of them. */
    private static final int WAYS = 4;

    private static final Predicate<String> EVERYTHING = any -> true;

    private final AtomicReferenceArray<Answer> places = new AtomicReferenceArray<>(KEPT);

    /** The kept answer, or a new one. */
    List<RelatedItem> answer(Snapshot snapshot, RelatedQuery query) {
        RelatedQuery question = query.at(Instant.EPOCH).withVisible(EVERYTHING);
        int place = place(question);
        Answer known = places.get(place);
        if (known != null && known.question().equals(question) && known.fits(query)) {
            if (known.state() == snapshot.number()) {
                return known.list();
            }
            Basis basis = known.basis() == null ? null : known.basis().in(snapshot, query);
            if (basis != null) {
                places.set(place, known.in(snapshot, basis));
                return known.list();
            }
        }
        Answer answer = workOut(snapshot, query, question);
        places.set(place, answer);
        return answer.list();
    }

    /** Where the answer is; if it is nowhere, where it is to be put. */
    private int place(RelatedQuery question) {
        int hash = question.hashCode() * 0x9E3779B9;
        int first = hash >>> 16 & KEPT - WAYS;
        int free = first + (hash >>> 8 & WAYS - 1);
        for (int place = first; place < first + WAYS; place++) {
            Answer known = places.get(place);
            if (known == null) {
                free = place;
            } else if (known.question().equals(question)) {
                return place;
            }
        }
        return free;
    }

    private static Answer workOut(Snapshot snapshot, RelatedQuery query, RelatedQuery question) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        Predicate<String> visible =
                id -> seen.computeIfAbsent(id, any -> query.visible().test(any));
        Selection selection = new Selection(snapshot, query.withVisible(visible));
        List<RelatedItem> list = List.copyOf(selection.list());
        return new Answer(
                question,
                list,
                seen,
                selection.holdsFrom(),
                selection.holdsUntil(),
                snapshot.number(),
                Basis.of(snapshot, query, list, selection.leastWorth()));
    }

    /**
     * @param seen what was asked about items on the way, and the answers
     * @param from milliseconds since 1970 from which on it holds
     * @param until the first millisecond at which it does not
     * @param state the number of the state that it holds for
     * @param basis null when it holds for no other state
     */
    private record Answer(
            RelatedQuery question,
            List<RelatedItem> list,
            Map<String, Boolean> seen,
            long from,
            long until,
            long state,
            Basis basis) {

        boolean fits(RelatedQuery query) {
            long now = query.now().toEpochMilli();
            return from <= now
                    && now < until
                    && seen.entrySet().stream()
                            .allMatch(
                                    asked ->
                                            query.visible().test(asked.getKey())
                                                    == asked.getValue());
        }

        Answer in(Snapshot snapshot, Basis newBasis) {
            return new Answer(question, list, seen, from, until, snapshot.number(), newBasis);
        }
    }
}
