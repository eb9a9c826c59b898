package org.partnerships.rest;

import org.partnerships.SettingException;
import org.partnerships.content.ContentItems;

/**
 * How much the related endpoint answers.
 *
 * @param defaultResults when a request does not say, from 1 to the maximum
 * @param maximumResults what a request may ask for, from 1 to 1000
 * @param teaserCharacters the length of teaser texts at most, from 20 to 10000
 */
public record RelatedLimits(int defaultResults, int maximumResults, int teaserCharacters) {

    /** Three teasers fill a row. */
    public static final RelatedLimits DEFAULT =
            new RelatedLimits(3, 50, ContentItems.TEASER_LENGTH);

    private static final int MOST_RESULTS = 1000;
    private static final int SHORTEST_TEASER = 20;
    private static final int LONGEST_TEASER = 10_000;

    public RelatedLimits {
        SettingException.requireBetween("maximumResults", maximumResults, 1, MOST_RESULTS);
        SettingException.requireBetween("defaultResults", defaultResults, 1, maximumResults);
        SettingException.requireBetween(
                "teaserCharacters", teaserCharacters, SHORTEST_TEASER, LONGEST_TEASER);
    }
}
