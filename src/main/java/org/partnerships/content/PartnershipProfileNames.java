package org.partnerships.content;

/** JCR names of {@code contentTypes/partnershipProfile.yaml}. */
final class PartnershipProfileNames {

    static final String PN_NAME = "name";
    static final String PN_ACRONYM = "acronym";
    static final String PN_ALIASES = "aliases";
    static final String PN_KIND = "kind";
    static final String PN_SUMMARY = "summary";
    static final String PN_DESCRIPTION = "description";
    static final String PN_FOUNDED = "founded";
    static final String PN_HEADQUARTERS = "headquarters";
    static final String PN_WEBSITE = "website";
    static final String PN_LOGO = "logo";
    static final String PN_LOGO_ALT = "logoAlt";
    static final String NN_LESSONS = "lessons";

    private PartnershipProfileNames() {}
}
