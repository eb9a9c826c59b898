package org.partnerships.related.index;

/**
 * How many documents of a language there are, how long they are, and in how many each term occurs.
 * Immutable.
 */
public final class Statistics {

    static final Statistics NONE = new Statistics(0, 0, IntPages.EMPTY);

    /** Logarithms of (n + 0.5), ready for terms of so many documents; others are worked out. */
    private static final double[] LOGARITHMS = logarithms();

    private final int documents;
    private final long totalLength;
    private final IntPages documentFrequencies;
    private final double logarithm;

    /**
     * @param totalLength words of all documents
     */
    public Statistics(int documents, long totalLength, IntPages documentFrequencies) {
        this.documents = documents;
        this.totalLength = totalLength;
        this.documentFrequencies = documentFrequencies;
        this.logarithm = Math.log(documents + 1.0);
    }

    /** How many documents there are. */
    public int documents() {
        return documents;
    }

    long totalLength() {
        return totalLength;
    }

    IntPages documentFrequencies() {
        return documentFrequencies;
    }

    /** In how many documents the term occurs. */
    public int documentFrequency(int term) {
        return documentFrequencies.get(term);
    }

    /**
     * How rare the term is: ln(1 + (N - n + 0.5) / (n + 0.5)), as in BM25 (Robertson and Spärck
     * Jones); above 0.
     */
    public double idf(int term) {
        int frequency = documentFrequencies.get(term);
        if (frequency < LOGARITHMS.length && frequency <= documents) {
            return logarithm - LOGARITHMS[frequency];
        }
        return Math.log1p((Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5));
    }

    /** Words of a document on the average; at least 1. */
    public double averageLength() {
        return documents == 0 ? 1 : Math.max(1, (double) totalLength / documents);
    }

    private static double[] logarithms() {
        double[] logarithms = new double[1 << 12];
        for (int n = 0; n < logarithms.length; n++) {
            logarithms[n] = Math.log(n + 0.5);
        }
        return logarithms;
    }
}
