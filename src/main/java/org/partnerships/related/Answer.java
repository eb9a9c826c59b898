package org.partnerships.related;

import java.util.List;

/**
 * An answer that is kept. Immutable.
 *
 * @param refused items that would have been listed if the reader might see them
 * @param from milliseconds since 1970 from which on it holds
 * @param until the first millisecond at which it does not
 * @param state the number of the state that it holds for
 * @param basis null when it holds for no other state
 */
record Answer(
        Question question,
        List<RelatedItem> list,
        List<String> refused,
        long from,
        long until,
        long state,
        Basis basis) {

    /** Works an answer out. */
    static Answer of(Snapshot snapshot, RelatedQuery query) {
        Selection selection = new Selection(snapshot, query);
        List<RelatedItem> list = List.copyOf(selection.list());
        return new Answer(
                Question.of(query),
                list,
                List.copyOf(selection.refused()),
                selection.holdsFrom(),
                selection.holdsUntil(),
                snapshot.number(),
                Basis.of(snapshot, query, list, selection.leastWorth()));
    }

    /** Whether it will also hold for some later states, as far as can be told at no cost. */
    boolean isGoodForLonger(Snapshot snapshot, RelatedQuery query) {
        return holdsAt(query)
                && (state == snapshot.number()
                        || basis == null
                        || basis.isGoodForLonger(snapshot, query));
    }

    /** Whether the reader may see all that is listed, and nothing of what was refused. */
    boolean isFor(RelatedQuery query) {
        return list.stream().allMatch(item -> query.visible().test(item.id()))
                && refused.stream().noneMatch(query.visible());
    }

    /** The same answer for the present; null when it may come out differently now. */
    Answer in(Snapshot snapshot, RelatedQuery query) {
        if (!holdsAt(query)) {
            return null;
        }
        if (state == snapshot.number()) {
            return this;
        }
        Basis later = basis == null ? null : basis.in(snapshot, query);
        return later == null
                ? null
                : new Answer(question, list, refused, from, until, snapshot.number(), later);
    }

    private boolean holdsAt(RelatedQuery query) {
        long now = query.now().toEpochMilli();
        return from <= now && now < until;
    }
}
