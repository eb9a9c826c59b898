package org.partnerships.related.index;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A batch of documents with their terms, both ways: the terms of a document, the documents of a
 * term. Documents are numbered from 0 in the order of their ordinals. Immutable, thread-safe.
 */
public final class Segment {

    private final Contents contents;
    private final Norms norms;
    private final BitSet replaced;

    private Segment(Contents contents, Norms norms, BitSet replaced) {
        this.contents = contents;
        this.norms = norms;
        this.replaced = replaced;
    }

    static Segment of(Contents contents, Statistics statistics) {
        return new Segment(contents, null, new BitSet()).measuredBy(statistics);
    }

    /** The same documents, measured by newer statistics. */
    Segment measuredBy(Statistics statistics) {
        return new Segment(contents, Norms.of(this, statistics), replaced);
    }

    /** The same documents, of which some more have been replaced or removed. */
    Segment without(BitSet gone) {
        BitSet all = (BitSet) gone.clone();
        all.or(replaced);
        return new Segment(contents, norms, all);
    }

    /** Whether the document is still the present state of its item. */
    public boolean isLive(int document) {
        return !replaced.get(document);
    }

    /** How many documents it has, those included that were replaced since. */
    public int size() {
        return contents.facts.length;
    }

    /** How many of its documents are still there. */
    int liveSize() {
        return size() - replaced.cardinality();
    }

    /** What is known of a document's item. */
    public ItemFacts facts(int document) {
        return contents.facts[document];
    }

    /** The day of a document's item. */
    public int day(int document) {
        return contents.days[document];
    }

    /** The lengths of its documents' vectors. */
    public Norms norms() {
        return norms;
    }

    /** About how many words a document has; see {@link LengthCode}. */
    public byte lengthCode(int document) {
        return contents.lengthCodes[document];
    }

    /** The largest ordinal of its documents. */
    int latest() {
        return contents.ordinals[contents.ordinals.length - 1];
    }

    /** The document of a state of an item, or a negative number. */
    public int find(int ordinal) {
        return Arrays.binarySearch(contents.ordinals, ordinal);
    }

    /** Sets a cursor to the terms of a document's text. */
    public void openText(int document, TermCursor cursor) {
        cursor.open(contents.forward, contents.forwardStarts[document]);
    }

    /** Sets a cursor, which has just read a document's text to its end, to its attributes. */
    public void openAttributes(TermCursor cursor) {
        cursor.openNext();
    }

    /**
     * Where the documents of a term are, or -1 when there are none. To ask for many terms before
     * the first is read is faster: their places lie far apart in memory, and are fetched at once.
     */
    public int postings(int term) {
        int place = contents.terms.placeOf(term);
        return place < 0 ? -1 : contents.postingStarts[place];
    }

    /** Sets a cursor to the documents that are {@linkplain #postings there}. */
    public void openPostings(int start, TermCursor cursor) {
        cursor.open(contents.postings, start);
    }

    /** Appends the coded terms of a document. */
    void copyTerms(int document, ByteSink target) {
        int[] starts = contents.forwardStarts;
        target.write(contents.forward, starts[document], starts[document + 1]);
    }

    /** What a segment is made of; places in an array start where the array before says. */
    record Contents(
            ItemFacts[] facts,
            int[] ordinals,
            int[] days,
            byte[] lengthCodes,
            byte[] forward,
            int[] forwardStarts,
            SortedInts terms,
            int[] postingStarts,
            byte[] postings) {}
}
