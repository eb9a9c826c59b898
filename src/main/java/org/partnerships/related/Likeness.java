package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.IntIndex;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermCursor;

/** How alike other texts are to one: the cosine of their tf-idf vectors. Not thread-safe. */
final class Likeness {

    private static final int BLOCK = 256;

    private final IntIndex places;
    private final float[] weights;
    private final TermCursor cursor = new TermCursor();
    private final int[] others = new int[BLOCK];
    private final byte[] codes = new byte[BLOCK];

    Likeness(LanguageIndex.Place place, Statistics statistics) {
        place.segment().openText(place.document(), cursor);
        int[] terms = new int[cursor.left()];
        weights = new float[terms.length];
        float length = place.segment().norms().text()[place.document()];
        for (int i = 0; cursor.next(); i++) {
            terms[i] = cursor.value();
            double idf = statistics.idf(terms[i]);
            weights[i] = (float) (Codes.textWeight(cursor.code()) * idf * idf * length);
        }
        places = new IntIndex(terms);
    }

    /** From 0 to about 1. */
    double to(LanguageIndex.Place place) {
        place.segment().openText(place.document(), cursor);
        double dot = 0;
        for (int read = read(); read > 0; read = read()) {
            for (int i = 0; i < read; i++) {
                int found = places.of(others[i]);
                if (found >= 0) {
                    dot += weights[found] * Codes.textWeight(codes[i]);
                }
            }
        }
        return dot * place.segment().norms().text()[place.document()];
    }

    private int read() {
        return cursor.read(others, codes);
    }
}
