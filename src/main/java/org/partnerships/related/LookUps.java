package org.partnerships.related;

import org.partnerships.related.index.LanguageIndex;

import java.util.Arrays;

/** Which terms of an item are looked up in the index, and in which order. */
final class LookUps {

    private LookUps() {}

    /** Places of terms of the text: the weightiest, of those the rarest first, within the limit. */
    static int[] texts(Comparison query, LanguageIndex index) {
        QueryVector text = query.text();
        long[] byWeight = new long[text.terms.length];
        int count = 0;
        for (int place = 0; place < text.terms.length; place++) {
            float weight = text.inText[place] + text.inBm25[place];
            if (index.statistics().documentFrequency(text.terms[place]) > 0) {
                // Weights are not negative: their bits are in the order of their values.
                byWeight[count++] = pair(Integer.MAX_VALUE - Float.floatToIntBits(weight), place);
            }
        }
        Arrays.sort(byWeight, 0, count);
        int[] places = new int[Math.min(count, query.settings().queryTerms())];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) byWeight[i];
        }
        return affordable(places, text.terms, index, query.settings().postings());
    }

    /** Places of attributes, the rarest first, within the limit. */
    static int[] attributes(Comparison query, LanguageIndex index) {
        int[] terms = query.attributes().terms;
        int[] places = new int[terms.length];
        Arrays.setAll(places, place -> place);
        return affordable(places, terms, index, query.settings().postings());
    }

    private static int[] affordable(int[] places, int[] terms, LanguageIndex index, int postings) {
        long[] rareFirst = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            rareFirst[i] = pair(index.statistics().documentFrequency(terms[places[i]]), places[i]);
        }
        Arrays.sort(rareFirst);
        long left = postings;
        int count = 0;
        while (count < rareFirst.length && left >= rareFirst[count] >>> Integer.SIZE) {
            left -= rareFirst[count] >>> Integer.SIZE;
            count++;
        }
        int[] affordable = new int[count];
        for (int i = 0; i < count; i++) {
            affordable[i] = (int) rareFirst[i];
        }
        return affordable;
    }

    private static long pair(int high, int low) {
        return (long) high << Integer.SIZE | low;
    }
}
