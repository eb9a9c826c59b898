package org.partnerships.rest;

import org.partnerships.content.ContentItems;
import org.partnerships.related.SettingsRange;

/**
 * How much the related endpoint answers.
 *
 * @param defaultResults when a request does not say, from 1 to the maximum
 * @param maximumResults what a request may ask for, from 1 to 1000
 * @param teaserCharacters the length of teaser texts at most, from 20 to 10000
 * @param readyLists for how many items, times their languages, the list that a request without
 *     parameters gets is worked out before it is asked for, from 0 to 1000000; about 400 bytes each
 */
public record RelatedLimits(
        int defaultResults, int maximumResults, int teaserCharacters, int readyLists) {

    /** Three teasers fill a row. */
    public static final RelatedLimits DEFAULT =
            new RelatedLimits(3, 50, ContentItems.TEASER_LENGTH, 100_000);

    private static final int MOST_RESULTS = 1000;
    private static final int SHORTEST_TEASER = 20;
    private static final int LONGEST_TEASER = 10_000;
    private static final int MOST_READY = 1_000_000;

    public RelatedLimits {
        new SettingsRange(1, MOST_RESULTS).check("maximumResults", maximumResults);
        new SettingsRange(1, maximumResults).check("defaultResults", defaultResults);
        new SettingsRange(SHORTEST_TEASER, LONGEST_TEASER)
                .check("teaserCharacters", teaserCharacters);
        new SettingsRange(0, MOST_READY).check("readyLists", readyLists);
    }
}
