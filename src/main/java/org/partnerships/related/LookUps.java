package org.partnerships.related;

import org.partnerships.related.index.LanguageIndex;

import java.util.Arrays;

/** Which terms of an item are looked up in the index, and in which order. */
final class LookUps {

    private LookUps() {}

    /**
     * Places of terms of the text: the weightiest, of those the rarest first, within the limit,
     * until they make up a part of all that the terms are worth.
     */
    static int[] texts(Comparison query, LanguageIndex index, double part) {
        QueryVector text = query.text();
        long[] rareFirst = shared(query, index);
        double[] worths = new double[rareFirst.length];
        double total = 0;
        for (int i = 0; i < worths.length; i++) {
            worths[i] = text.worth((int) rareFirst[i]);
            total += worths[i];
        }
        int most = Math.min(worths.length, query.settings().queryTerms());
        double least = least(worths, most);
        int[] places = new int[most];
        int taken = 0;
        double worth = 0;
        long left = query.settings().postings();
        for (int i = 0; i < worths.length && taken < most && worth < part * total; i++) {
            left -= rareFirst[i] >>> Integer.SIZE;
            if (left < 0) {
                break;
            }
            if (worths[i] >= least) {
                worth += worths[i];
                places[taken++] = (int) rareFirst[i];
            }
        }
        // In the order of the terms the postings are read from front to back.
        Arrays.sort(places, 0, taken);
        return Arrays.copyOf(places, taken);
    }

    /** The terms that other items have too, each as its frequency and place, rarest first. */
    private static long[] shared(Comparison query, LanguageIndex index) {
        int[] terms = query.text().terms;
        // The item itself has each of its terms.
        int alone = query.isOwn(index) ? 1 : 0;
        long[] pairs = new long[terms.length];
        int count = 0;
        for (int place = 0; place < terms.length; place++) {
            int frequency = index.statistics().documentFrequency(terms[place]);
            if (frequency > alone) {
                pairs[count++] = pair(frequency, place);
            }
        }
        Arrays.sort(pairs, 0, count);
        return Arrays.copyOf(pairs, count);
    }

    /** The smallest of the largest values. */
    private static double least(double[] values, int largest) {
        if (values.length <= largest) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[values.length - largest];
    }

    /** Places of attributes, the rarest first, within the limit. */
    static int[] attributes(Comparison query, LanguageIndex index) {
        int[] terms = query.attributes().terms;
        long[] rareFirst = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            rareFirst[i] = pair(index.statistics().documentFrequency(terms[i]), i);
        }
        Arrays.sort(rareFirst);
        long left = query.settings().postings();
        int count = 0;
        while (count < rareFirst.length && left >= rareFirst[count] >>> Integer.SIZE) {
            left -= rareFirst[count] >>> Integer.SIZE;
            count++;
        }
        return Arrays.stream(rareFirst, 0, count).mapToInt(pair -> (int) pair).toArray();
    }

    private static long pair(int high, int low) {
        return (long) high << Integer.SIZE | low;
    }
}
