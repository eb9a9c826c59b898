package org.partnerships.content;

/** JCR names of {@code contentTypes/newsTeaser.yaml}. */
final class NewsTeaserNames {

    static final String PN_TEXT = "text";
    static final String PN_DATE = "date";
    static final String PN_VALID_UNTIL = "validUntil";
    static final String PN_TARGET_EVENT_REPORT = "targetEventReport";
    static final String PN_TARGET_PARTNERSHIP_PROFILE = "targetPartnershipProfile";
    static final String PN_TARGET_URL = "targetUrl";
    static final String PN_PARTNERSHIPS = "partnerships";

    private NewsTeaserNames() {}
}
