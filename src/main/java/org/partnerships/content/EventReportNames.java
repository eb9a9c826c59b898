package org.partnerships.content;

/** JCR names of {@code contentTypes/eventReport.yaml}. */
final class EventReportNames {

    static final String PN_LEAD = "lead";
    static final String PN_BODY = "body";
    static final String NN_SECTIONS = "sections";
    static final String PN_START_DATE = "startDate";
    static final String PN_END_DATE = "endDate";
    static final String PN_FORMAT = "format";
    static final String PN_LOCATION = "location";
    static final String PN_OCCASION = "occasion";
    static final String PN_CAMPAIGN = "campaign";
    static final String PN_ORGANISERS = "organisers";
    static final String PN_PARTNERS = "partners";
    static final String PN_RECORDING_URL = "recordingUrl";
    static final String PN_RECORDING_NOTE = "recordingNote";
    static final String PN_IMAGE_CREDIT = "imageCredit";
    static final String PN_DOCUMENTS = "documents";
    static final String PN_SEO_TITLE = "seoTitle";
    static final String PN_SEO_DESCRIPTION = "seoDescription";
    static final String NN_SPEAKERS = "speakers";
    static final String PN_NAME = "name";
    static final String PN_ROLE = "role";
    static final String PN_ORGANISATION = "organisation";

    private EventReportNames() {}
}
