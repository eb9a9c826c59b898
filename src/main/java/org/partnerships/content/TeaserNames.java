package org.partnerships.content;

/**
 * Which properties of a content type a teaser is made of.
 *
 * @param kicker null for types without one
 * @param date null for types without one
 */
record TeaserNames(
        String kicker, String title, String text, String date, String image, String imageAlt) {

    private static final TeaserNames EVENT_REPORT =
            new TeaserNames(
                    ItemNames.PN_KICKER,
                    ItemNames.PN_TITLE,
                    EventReportNames.PN_LEAD,
                    EventReportNames.PN_START_DATE,
                    ItemNames.PN_IMAGE,
                    ItemNames.PN_IMAGE_ALT);

    private static final TeaserNames NEWS_TEASER =
            new TeaserNames(
                    ItemNames.PN_KICKER,
                    ItemNames.PN_TITLE,
                    NewsTeaserNames.PN_TEXT,
                    NewsTeaserNames.PN_DATE,
                    ItemNames.PN_IMAGE,
                    ItemNames.PN_IMAGE_ALT);

    private static final TeaserNames PARTNERSHIP_PROFILE =
            new TeaserNames(
                    PartnershipProfileNames.PN_ACRONYM,
                    PartnershipProfileNames.PN_NAME,
                    PartnershipProfileNames.PN_SUMMARY,
                    null,
                    PartnershipProfileNames.PN_LOGO,
                    PartnershipProfileNames.PN_LOGO_ALT);

    static TeaserNames of(ContentType type) {
        return switch (type) {
            case EVENT_REPORT -> EVENT_REPORT;
            case NEWS_TEASER -> NEWS_TEASER;
            case PARTNERSHIP_PROFILE -> PARTNERSHIP_PROFILE;
        };
    }
}
