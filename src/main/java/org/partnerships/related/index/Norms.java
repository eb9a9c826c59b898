package org.partnerships.related.index;

/**
 * The lengths of a segment's vectors, by the rarity of terms when they were measured: one over the
 * Euclidean length of text, head (title and teaser) and title, and one over the sum of the rarities
 * in the title; 0 for what is empty. Nobody writes to the arrays.
 *
 * @param documents how many documents the language had when they were measured
 */
public record Norms(float[] text, float[] head, float[] title, float[] titleSum, int documents) {

    /** How far the number of documents may move, either way, before norms are measured anew. */
    private static final double MAX_DRIFT = 1.25;

    static Norms of(Segment segment, Statistics statistics) {
        int size = segment.size();
        Norms norms =
                new Norms(
                        new float[size],
                        new float[size],
                        new float[size],
                        new float[size],
                        statistics.documents());
        TermCursor cursor = new TermCursor();
        for (int document = 0; document < size; document++) {
            segment.openText(document, cursor);
            norms.measure(document, cursor, statistics);
        }
        return norms;
    }

    /** Whether the corpus has changed too much since. */
    boolean outdated(Statistics statistics) {
        double ratio = (statistics.documents() + 1.0) / (documents + 1.0);
        return ratio > MAX_DRIFT || ratio < 1 / MAX_DRIFT;
    }

    private void measure(int document, TermCursor cursor, Statistics statistics) {
        double squares = 0;
        double headSquares = 0;
        double titleSquares = 0;
        double sum = 0;
        while (cursor.next()) {
            double idf = statistics.idf(cursor.value());
            double weight = Codes.textWeight(cursor.code()) * idf;
            squares += weight * weight;
            double headWeight = Codes.headWeight(cursor.code()) * idf;
            headSquares += headWeight * headWeight;
            if ((cursor.code() & Codes.TITLE) != 0) {
                titleSquares += idf * idf;
                sum += idf;
            }
        }
        text[document] = inverse(Math.sqrt(squares));
        head[document] = inverse(Math.sqrt(headSquares));
        title[document] = inverse(Math.sqrt(titleSquares));
        titleSum[document] = inverse(sum);
    }

    private static float inverse(double value) {
        return value == 0 ? 0 : (float) (1 / value);
    }
}
