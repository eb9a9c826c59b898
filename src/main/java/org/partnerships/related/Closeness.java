package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;

/** What a score gains when two items are of about the same time. */
final class Closeness {

    private static final double YEAR = 365;
    private static final double MONTH = 30;
    private static final double UNDATED = 0.5;
    private static final int LONGEST = 1 << 13;

    private final float[] byDays = new float[LONGEST];
    private final float undated;

    Closeness(RelatedSettings settings) {
        for (int days = 0; days < LONGEST; days++) {
            byDays[days] =
                    (float)
                            (settings.closeYear() * Math.pow(0.5, days / YEAR)
                                    + settings.closeMonth() * Math.pow(0.5, days / MONTH));
        }
        undated = (float) (settings.closeYear() * UNDATED);
    }

    /** The part of the score to add to it. */
    float of(int day, int otherDay) {
        if (day == ItemFacts.NO_DAY || otherDay == ItemFacts.NO_DAY) {
            return undated;
        }
        long days = Math.abs((long) day - otherDay);
        return days < LONGEST ? byDays[(int) days] : 0;
    }
}
