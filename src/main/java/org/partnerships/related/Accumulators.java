package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Segment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A score for each document of a language, segment behind segment. Used again and again, so that a
 * question allocates next to nothing. Not thread-safe.
 */
final class Accumulators {

    private float[] scores = new float[1 << 10];
    private int used;

    /** Makes room for all documents of an index; all scores are 0. */
    void begin(LanguageIndex index) {
        clear();
        int size = index.segments().stream().mapToInt(Segment::size).sum();
        if (scores.length < size) {
            scores = new float[size];
        }
        used = size;
    }

    /** All scores are 0 again. */
    void clear() {
        Arrays.fill(scores, 0, used, 0);
        used = 0;
    }

    /** The scores, to be added to. */
    float[] scores() {
        return scores;
    }

    /** The best of those the filter allows. */
    List<LanguageIndex.Place> best(
            Comparison query, LanguageIndex index, int limit, Predicate<ItemFacts> filter) {
        TopPlaces top = new TopPlaces(limit);
        int first = 0;
        for (Segment segment : index.segments()) {
            int end = first + segment.size();
            offer(query, segment, first, top, filter);
            first = end;
        }
        return bestFirst(top, index);
    }

    private static List<LanguageIndex.Place> bestFirst(TopPlaces top, LanguageIndex index) {
        LanguageIndex.Place[] places = new LanguageIndex.Place[top.size()];
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = index.place(top.poll());
        }
        return List.of(places);
    }

    private void offer(
            Comparison query,
            Segment segment,
            int first,
            TopPlaces top,
            Predicate<ItemFacts> filter) {
        float least = query.leastScore(top.threshold());
        for (int document = 0; document < segment.size(); document++) {
            float base = scores[first + document];
            if (base > least) {
                float score = score(query, segment, document, base, top.threshold());
                if (score > top.threshold()
                        && segment.isLive(document)
                        && filter.test(segment.facts(document))) {
                    top.offer(score, first + document);
                    least = query.leastScore(top.threshold());
                }
            }
        }
    }

    /** With what time and folder add, or not above the threshold when they cannot lift it there. */
    private static float score(
            Comparison query, Segment segment, int document, float base, float threshold) {
        float timely = base + query.timeGain(base, segment.day(document));
        return timely + query.mostFolderGain() <= threshold
                ? timely
                : timely + query.folderGain(segment.facts(document));
    }
}
