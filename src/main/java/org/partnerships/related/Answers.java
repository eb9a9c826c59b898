package org.partnerships.related;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

/**
 * Keeps the latest answers to questions of one state of the index. An answer is given again only
 * when it would come out the same: nothing expired in between, and the reader may see just what the
 * first one could, which is asked anew each time. Thread-safe, without locks.
 */
final class Answers {

    /** How many are kept; of two in one place the later. */
    private static final int KEPT = 1 << 12;

    private static final Predicate<String> EVERYTHING = any -> true;

    private final AtomicReferenceArray<Answer> places = new AtomicReferenceArray<>(KEPT);

    /** The kept answer, or a new one. */
    List<RelatedItem> answer(Snapshot snapshot, RelatedQuery query) {
        RelatedQuery question = query.at(Instant.EPOCH).withVisible(EVERYTHING);
        int place = Math.floorMod(question.hashCode() * 0x9E3779B9 >>> 16, KEPT);
        Answer known = places.get(place);
        if (known != null && known.question().equals(question) && known.fits(query)) {
            return known.list();
        }
        Map<String, Boolean> seen = new LinkedHashMap<>();
        Predicate<String> visible =
                id -> seen.computeIfAbsent(id, any -> query.visible().test(any));
        Selection selection = new Selection(snapshot, query.withVisible(visible));
        List<RelatedItem> list = List.copyOf(selection.list());
        places.set(
                place,
                new Answer(question, list, seen, selection.holdsFrom(), selection.holdsUntil()));
        return list;
    }

    /**
     * @param seen what was asked about items on the way, and the answers
     * @param from milliseconds since 1970 from which on it holds
     * @param until the first millisecond at which it does not
     */
    private record Answer(
            RelatedQuery question,
            List<RelatedItem> list,
            Map<String, Boolean> seen,
            long from,
            long until) {

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
    }
}
