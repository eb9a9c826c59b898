package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A score for each document of a language, segment behind segment, and which of them are not 0.
 * Used again and again, so that a question allocates next to nothing. Not thread-safe.
 */
final class Accumulators {

    /** Places kept for documents that turn out not to be allowed. */
    private static final int SPARE = 16;

    private LanguageIndex index;
    private float[] scores = new float[1 << 10];
    private int[] touched = new int[(1 << 10) + 1];
    private int count;

    /** How many were touched up to the end of each segment. */
    private int[] ends = new int[16];

    private int segment;

    /** Where the numbers of the present segment's documents begin. */
    private int base;

    /** Starts on the first segment of an index; all scores are 0. */
    void begin(LanguageIndex newIndex) {
        index = newIndex;
        int size = newIndex.segments().stream().mapToInt(Segment::size).sum();
        if (scores.length < size) {
            scores = new float[size];
            touched = new int[size + 1];
        }
        ends =
                newIndex.segments().size() <= ends.length
                        ? ends
                        : new int[2 * newIndex.segments().size()];
        count = 0;
        segment = 0;
        base = 0;
    }

    /** Adds to the score of a document of the present segment. */
    void add(int document, float worth) {
        int number = base + document;
        float before = scores[number];
        if (before == 0) {
            touched[count] = number;
            count += worth > 0 ? 1 : 0;
        }
        scores[number] = before + worth;
    }

    void endSegment() {
        base += index.segments().get(segment).size();
        ends[segment++] = count;
    }

    /** The best of those the filter allows, and all scores 0 again. */
    Candidates best(Comparison query, int limit, Predicate<ItemFacts> filter) {
        // To ask the filter costs a look at an object far away: only the best are asked about.
        TopPlaces top = top(query, limit + SPARE, any -> true);
        boolean all = !top.isFull();
        List<LanguageIndex.Place> places = allowed(top, limit, filter);
        if (places.size() < limit && !all) {
            top = top(query, limit, filter);
            places = allowed(top, limit, any -> true);
        }
        for (int i = 0; i < count; i++) {
            scores[touched[i]] = 0;
        }
        return new Candidates(places, places.size() < limit);
    }

    private TopPlaces top(Comparison query, int limit, Predicate<ItemFacts> filter) {
        TopPlaces top = new TopPlaces(limit);
        int from = 0;
        int first = 0;
        for (int i = 0; i < segment; i++) {
            Segment documents = index.segments().get(i);
            for (int j = from; j < ends[i]; j++) {
                int document = touched[j] - first;
                float score = score(query, documents, document, scores[touched[j]], top);
                if (score > top.threshold()
                        && documents.isLive(document)
                        && filter.test(documents.facts(document))) {
                    top.offer(score, touched[j]);
                }
            }
            from = ends[i];
            first += documents.size();
        }
        return top;
    }

    /** With what time and folder add, or not above the threshold when they cannot lift it there. */
    private static float score(
            Comparison query, Segment documents, int document, float base, TopPlaces top) {
        if (base + query.mostGain(base) <= top.threshold()) {
            return base;
        }
        float timely = base + query.timeGain(base, documents.day(document));
        return timely + query.mostFolderGain() <= top.threshold()
                ? timely
                : timely + query.folderGain(documents.facts(document));
    }

    private List<LanguageIndex.Place> allowed(
            TopPlaces top, int limit, Predicate<ItemFacts> filter) {
        int[] bestFirst = new int[top.size()];
        for (int i = bestFirst.length - 1; i >= 0; i--) {
            bestFirst[i] = top.poll();
        }
        List<LanguageIndex.Place> places = new ArrayList<>(limit);
        for (int i = 0; i < bestFirst.length && places.size() < limit; i++) {
            LanguageIndex.Place place = index.place(bestFirst[i]);
            if (filter.test(place.facts())) {
                places.add(place);
            }
        }
        return places;
    }
}
