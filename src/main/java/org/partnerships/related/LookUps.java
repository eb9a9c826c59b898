package org.partnerships.related;

import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Statistics;

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
        Statistics statistics = index.statistics();
        // The item itself has each of its terms.
        int alone = query.isOwn(index) ? 1 : 0;
        long[] rareFirst = new long[text.terms.length];
        double[] weights = new double[text.terms.length];
        int count = 0;
        double total = 0;
        for (int place = 0; place < weights.length; place++) {
            int frequency = statistics.documentFrequency(text.terms[place]);
            if (frequency > alone) {
                rareFirst[count] = pair(frequency, place);
                weights[count++] = text.worth(place);
                total += text.worth(place);
            }
        }
        double least = least(weights, count, query.settings().queryTerms());
        Arrays.sort(rareFirst, 0, count);
        int[] places = new int[Math.min(count, query.settings().queryTerms())];
        int taken = 0;
        double worth = 0;
        long left = query.settings().postings();
        for (int i = 0; i < count && taken < places.length && worth < part * total; i++) {
            int place = (int) rareFirst[i];
            left -= rareFirst[i] >>> Integer.SIZE;
            if (left < 0) {
                break;
            }
            if (text.worth(place) >= least) {
                worth += text.worth(place);
                places[taken++] = place;
            }
        }
        // In the order of the terms the postings are read from front to back.
        Arrays.sort(places, 0, taken);
        return Arrays.copyOf(places, taken);
    }

    /** The smallest of the largest values. */
    private static double least(double[] values, int count, int largest) {
        if (count <= largest) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[count - largest];
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
