package org.partnerships.related.index;

/**
 * How many documents of a language there are, how long they are, and in how many each term occurs.
 * Immutable.
 *
 * @param totalLength words of all documents
 */
public record Statistics(int documents, long totalLength, IntPages documentFrequencies) {

    static final Statistics NONE = new Statistics(0, 0, IntPages.EMPTY);

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
        return Math.log1p((Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5));
    }

    /** Words of a document on the average; at least 1. */
    public double averageLength() {
        return documents == 0 ? 1 : Math.max(1, (double) totalLength / documents);
    }
}
