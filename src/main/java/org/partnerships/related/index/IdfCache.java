package org.partnerships.related.index;

/** Remembers the rarity by frequency, for long runs over many terms. Not thread-safe. */
final class IdfCache {

    private static final int SIZE = 1 << 10;

    private final Statistics statistics;
    private final double[] byFrequency = new double[SIZE];

    IdfCache(Statistics statistics) {
        this.statistics = statistics;
    }

    double idf(int term) {
        int frequency = statistics.documentFrequency(term);
        if (frequency >= SIZE) {
            return statistics.idf(term);
        }
        if (byFrequency[frequency] == 0) {
            byFrequency[frequency] = statistics.idf(term);
        }
        return byFrequency[frequency];
    }
}
