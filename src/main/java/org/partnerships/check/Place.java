package org.partnerships.check;

/** Where a text stands, which decides how long it may be and what is expected of it. */
public enum Place {
    KICKER,
    TITLE,
    LEAD,
    NEWS_TEXT,
    SUMMARY,
    BODY,
    SEO_TITLE,
    SEO_DESCRIPTION,
    /** Words for those who cannot see an image. */
    ALT,
    /** Whatever else readers see. */
    OTHER
}
