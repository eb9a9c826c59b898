package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.IntIndex;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermCursor;
import org.partnerships.related.index.TermDictionary;

/** The topics, goals, regions and references of the item asked for. */
final class QueryAttributes {

    final int[] terms;
    final byte[] codes;
    final IntIndex places;

    /** The Euclidean length by signal; 1 where the item has nothing of that. */
    final double[] lengths = new double[AttributeSignal.COUNT];

    private final Statistics statistics;

    QueryAttributes(
            LanguageIndex.Place place, Statistics statistics, TermDictionary.View dictionary) {
        this.statistics = statistics;
        TermCursor cursor = new TermCursor();
        place.segment().openText(place.document(), cursor);
        while (cursor.next()) {
            // the attributes come behind the text
        }
        place.segment().openAttributes(cursor);
        terms = new int[cursor.left()];
        codes = new byte[terms.length];
        for (int i = 0; cursor.next(); i++) {
            terms[i] = cursor.value();
            codes[i] = (byte) cursor.code();
        }
        places = new IntIndex(terms);
        for (int i = 0; i < terms.length; i++) {
            AttributeSignal.addSquare(lengths, dictionary.kind(terms[i]), codes[i], weight(i));
        }
        AttributeSignal.roots(lengths);
    }

    /** Weight times rarity of the attribute in that place. */
    double weight(int place) {
        return Codes.attributeWeight(codes[place]) * statistics.idf(terms[place]);
    }
}
