package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;

/**
 * What a score gains when two items are of about the same time: the same for whatever is related at
 * all, so that it decides between equals; less for what is hardly related, so that time alone makes
 * nothing related.
 */
final class Closeness {

    /** From this part of the highest score on, time counts in full. */
    private static final double FULL_FROM = 0.035;

    private static final double YEAR = 365;
    private static final double MONTH = 30;
    private static final double UNDATED = 0.5;
    private static final int LONGEST = 1 << 13;

    /** Keeps what only rounding would leave out. */
    private static final float ROUNDED = 1 - 1e-5f;

    private final float[] byDays = new float[LONGEST];
    private final float undated;
    private final float most;
    private final float fullFrom;

    Closeness(RelatedSettings settings) {
        fullFrom = (float) (FULL_FROM * settings.totalWeight());
        for (int days = 0; days < LONGEST; days++) {
            byDays[days] =
                    (float)
                            (settings.closeYear() * Math.pow(0.5, days / YEAR)
                                    + settings.closeMonth() * Math.pow(0.5, days / MONTH));
        }
        most = (float) (settings.closeYear() + settings.closeMonth());
        undated = (float) (settings.closeYear() * UNDATED);
    }

    /** What to add to a score, in the unit of weights. */
    double gain(double score, int day, int otherDay) {
        return of(day, otherDay) * Math.min(1, score / fullFrom);
    }

    float gain(float score, int day, int otherDay) {
        return of(day, otherDay) * Math.min(1, score / fullFrom);
    }

    /** The lowest score that can reach a threshold; 0 when every score can. */
    float leastScore(float threshold) {
        float before = threshold * fullFrom / (fullFrom + most);
        return Math.max(0, before < fullFrom ? before * ROUNDED : threshold - most);
    }

    private float of(int day, int otherDay) {
        if (day == ItemFacts.NO_DAY || otherDay == ItemFacts.NO_DAY) {
            return undated;
        }
        long days = Math.abs((long) day - otherDay);
        return days < LONGEST ? byDays[(int) days] : 0;
    }
}
