package org.partnerships.related.index;

import java.util.ArrayList;
import java.util.List;

/**
 * All documents of one language at one moment. Segments may still hold documents of items that have
 * since changed or gone; the statistics count only what is there. Immutable, thread-safe.
 */
public record LanguageIndex(List<Segment> segments, Statistics statistics) {

    private static final int EXACT_DOCUMENTS = 2000;

    static final LanguageIndex EMPTY = new LanguageIndex(List.of(), Statistics.NONE);

    public LanguageIndex {
        segments = List.copyOf(segments);
    }

    /** Where a state of an item is; null when it has no text in this language. */
    public Place find(int ordinal) {
        for (Segment segment : segments) {
            int document = segment.find(ordinal);
            if (document >= 0) {
                return new Place(segment, document);
            }
        }
        return null;
    }

    /**
     * Whether it is so small that all lengths are measured anew after each batch, so that answers
     * do not depend on what was edited before. That takes a few milliseconds.
     */
    public boolean isExact() {
        return statistics.documents() <= EXACT_DOCUMENTS;
    }

    /** The largest ordinal of all documents; 0 when there are none. */
    public int latest() {
        return segments.stream().mapToInt(Segment::latest).max().orElse(0);
    }

    /** The documents with larger ordinals than one, those included that were replaced since. */
    public List<Place> after(int ordinal) {
        List<Place> places = new ArrayList<>();
        for (Segment segment : segments) {
            int document = segment.size() - 1;
            while (document >= 0 && segment.facts(document).ordinal() > ordinal) {
                places.add(new Place(segment, document--));
            }
        }
        return places;
    }

    /** The document of that number, counted from 0 through one segment after the other. */
    public Place place(int number) {
        int document = number;
        for (Segment segment : segments) {
            if (document < segment.size()) {
                return new Place(segment, document);
            }
            document -= segment.size();
        }
        throw new IndexOutOfBoundsException(number);
    }

    /** A document within its segment. */
    public record Place(Segment segment, int document) {

        /** What is known of its item. */
        public ItemFacts facts() {
            return segment.facts(document);
        }
    }
}
