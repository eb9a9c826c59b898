package org.partnerships.check;

import org.partnerships.related.SettingsRange;

/**
 * Where the checks draw the line.
 *
 * @param kickerCharacters longest kicker, from 1 to 10000
 * @param titleCharacters longest title, from 1 to 10000: three lines of a card
 * @param leadCharacters longest lead of an event report, from 1 to 10000
 * @param newsCharacters longest text of a news teaser, from 1 to 10000
 * @param summaryCharacters longest summary of a profile, from 1 to 10000
 * @param seoTitleCharacters longest title for search engines, from 1 to 10000: they cut the rest
 * @param seoDescriptionCharacters longest description for search engines, from 1 to 10000
 * @param reportDays how many days after an event its report may take, from 0 to 3650
 * @param excerptCharacters what an excerpt shows on each side of the words, from 10 to 1000
 */
public record CheckSettings(
        int kickerCharacters,
        int titleCharacters,
        int leadCharacters,
        int newsCharacters,
        int summaryCharacters,
        int seoTitleCharacters,
        int seoDescriptionCharacters,
        int reportDays,
        int excerptCharacters) {

    // First, as the default is checked against it.
    private static final SettingsRange LENGTH = new SettingsRange(1, 10_000);

    /** What suits the pages of the sample site. */
    public static final CheckSettings DEFAULT =
            new CheckSettings(40, 110, 500, 1500, 400, 60, 160, 14, 50);

    public CheckSettings {
        LENGTH.check("kickerCharacters", kickerCharacters);
        LENGTH.check("titleCharacters", titleCharacters);
        LENGTH.check("leadCharacters", leadCharacters);
        LENGTH.check("newsCharacters", newsCharacters);
        LENGTH.check("summaryCharacters", summaryCharacters);
        LENGTH.check("seoTitleCharacters", seoTitleCharacters);
        LENGTH.check("seoDescriptionCharacters", seoDescriptionCharacters);
        new SettingsRange(0, 3650).check("reportDays", reportDays);
        new SettingsRange(10, 1000).check("excerptCharacters", excerptCharacters);
    }

    /** How many characters fit in a place. */
    int characters(Place place) {
        return switch (place) {
            case KICKER -> kickerCharacters;
            case TITLE -> titleCharacters;
            case LEAD -> leadCharacters;
            case NEWS_TEXT -> newsCharacters;
            case SUMMARY -> summaryCharacters;
            case SEO_TITLE -> seoTitleCharacters;
            case SEO_DESCRIPTION -> seoDescriptionCharacters;
            case BODY, ALT, OTHER -> Integer.MAX_VALUE;
        };
    }
}
