package org.partnerships.related.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects documents, new ones and those of other segments, for one segment. Not thread-safe. */
final class SegmentBuilder {

    private static final int BYTES_PER_DOCUMENT = 256;

    private final List<ItemFacts> facts = new ArrayList<>();
    private final ByteSink lengthCodes = new ByteSink(16);
    private final ByteSink forward = new ByteSink(BYTES_PER_DOCUMENT);
    private int[] starts = new int[16];

    /** One segment of new documents. */
    static Segment build(List<Document> documents, Statistics statistics) {
        SegmentBuilder builder = new SegmentBuilder();
        documents.stream()
                .sorted(Comparator.comparingInt(document -> document.facts().ordinal()))
                .forEach(builder::add);
        return builder.build(statistics);
    }

    /** One segment of documents that were coded before. */
    static Segment buildCoded(List<CodedDocument> documents, Statistics statistics) {
        SegmentBuilder builder = new SegmentBuilder();
        documents.stream()
                .sorted(Comparator.comparingInt(document -> document.facts().ordinal()))
                .forEach(
                        document -> {
                            builder.begin(document.facts());
                            builder.lengthCodes.writeByte(document.lengthCode());
                            builder.forward.write(document.terms(), 0, document.terms().length);
                        });
        return builder.build(statistics);
    }

    /** One segment of all documents of others that were not replaced since. */
    static Segment merge(List<Segment> segments, Statistics statistics) {
        record Place(Segment segment, int document) {}
        List<Place> places = new ArrayList<>();
        for (Segment segment : segments) {
            for (int document = 0; document < segment.size(); document++) {
                if (segment.isLive(document)) {
                    places.add(new Place(segment, document));
                }
            }
        }
        places.sort(
                Comparator.comparingInt(
                        place -> place.segment().facts(place.document()).ordinal()));
        SegmentBuilder builder = new SegmentBuilder();
        places.forEach(place -> builder.copy(place.segment(), place.document()));
        return builder.build(statistics);
    }

    private void add(Document document) {
        begin(document.facts());
        lengthCodes.writeByte(LengthCode.of(document.length()));
        write(document.text());
        write(document.attributes());
    }

    private void copy(Segment segment, int document) {
        begin(segment.facts(document));
        lengthCodes.writeByte(segment.lengthCode(document));
        segment.copyTerms(document, forward);
    }

    private void begin(ItemFacts item) {
        if (facts.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[facts.size()] = forward.length();
        facts.add(item);
    }

    private void write(TermVector vector) {
        forward.writeNumber(vector.size());
        int previous = 0;
        for (int i = 0; i < vector.size(); i++) {
            forward.writeNumber(vector.terms()[i] - previous);
            forward.writeByte(vector.codes()[i]);
            previous = vector.terms()[i];
        }
    }

    private Segment build(Statistics statistics) {
        int size = facts.size();
        int[] forwardStarts = Arrays.copyOf(starts, size + 1);
        forwardStarts[size] = forward.length();
        byte[] terms = forward.toBytes();
        Inversion inverted = Inversion.of(terms, forwardStarts);
        Segment.Contents contents =
                new Segment.Contents(
                        facts.toArray(ItemFacts[]::new),
                        facts.stream().mapToInt(ItemFacts::ordinal).toArray(),
                        facts.stream().mapToInt(ItemFacts::day).toArray(),
                        lengthCodes.toBytes(),
                        terms,
                        forwardStarts,
                        inverted.terms(),
                        inverted.starts(),
                        inverted.postings());
        return Segment.of(contents, statistics);
    }
}
