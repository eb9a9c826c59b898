package org.partnerships.content;

import org.partnerships.check.Place;

import java.util.List;

/**
 * Which properties of a content type the checks read.
 *
 * @param texts translated texts of the item itself
 * @param entries multi-fields whose entries have translated texts of their own
 * @param references properties that lead to nodes
 * @param urls properties that lead to the web
 */
record CheckedFields(
        List<Text> texts, List<Entries> entries, List<Reference> references, List<String> urls) {

    /** A translated property. */
    record Text(String name, Place place) {}

    /** A multi-field and the translated properties of its entries. */
    record Entries(String node, List<Text> texts) {}

    /** A property that holds identifiers of nodes in another workspace. */
    record Reference(String name, String workspace) {}

    private static final String PROFILES = ContentType.PARTNERSHIP_PROFILE.workspace();

    private static final List<Text> BLOCK =
            List.of(
                    new Text(ItemNames.PN_HEADING, Place.OTHER),
                    new Text(ItemNames.PN_TEXT, Place.BODY));

    private static final CheckedFields EVENT_REPORT =
            new CheckedFields(
                    List.of(
                            new Text(ItemNames.PN_KICKER, Place.KICKER),
                            new Text(ItemNames.PN_TITLE, Place.TITLE),
                            new Text(EventReportNames.PN_LEAD, Place.LEAD),
                            new Text(EventReportNames.PN_BODY, Place.BODY),
                            new Text(EventReportNames.PN_LOCATION, Place.OTHER),
                            new Text(EventReportNames.PN_OCCASION, Place.OTHER),
                            new Text(EventReportNames.PN_CAMPAIGN, Place.OTHER),
                            new Text(EventReportNames.PN_RECORDING_NOTE, Place.OTHER),
                            new Text(ItemNames.PN_IMAGE_ALT, Place.ALT),
                            new Text(EventReportNames.PN_IMAGE_CREDIT, Place.OTHER),
                            new Text(EventReportNames.PN_SEO_TITLE, Place.SEO_TITLE),
                            new Text(EventReportNames.PN_SEO_DESCRIPTION, Place.SEO_DESCRIPTION)),
                    List.of(
                            new Entries(EventReportNames.NN_SECTIONS, BLOCK),
                            new Entries(
                                    EventReportNames.NN_SPEAKERS,
                                    List.of(
                                            new Text(EventReportNames.PN_ROLE, Place.OTHER),
                                            new Text(
                                                    EventReportNames.PN_ORGANISATION,
                                                    Place.OTHER)))),
                    List.of(
                            new Reference(EventReportNames.PN_ORGANISERS, PROFILES),
                            new Reference(EventReportNames.PN_PARTNERS, PROFILES),
                            new Reference(ItemNames.PN_IMAGE, AssetLinks.WORKSPACE),
                            new Reference(EventReportNames.PN_DOCUMENTS, AssetLinks.WORKSPACE),
                            new Reference(ItemNames.PN_TOPICS, Topics.WORKSPACE)),
                    List.of(EventReportNames.PN_RECORDING_URL));

    private static final CheckedFields NEWS_TEASER =
            new CheckedFields(
                    List.of(
                            new Text(ItemNames.PN_KICKER, Place.KICKER),
                            new Text(ItemNames.PN_TITLE, Place.TITLE),
                            new Text(NewsTeaserNames.PN_TEXT, Place.NEWS_TEXT),
                            new Text(ItemNames.PN_IMAGE_ALT, Place.ALT)),
                    List.of(),
                    List.of(
                            new Reference(
                                    NewsTeaserNames.PN_TARGET_EVENT_REPORT,
                                    ContentType.EVENT_REPORT.workspace()),
                            new Reference(NewsTeaserNames.PN_TARGET_PARTNERSHIP_PROFILE, PROFILES),
                            new Reference(NewsTeaserNames.PN_PARTNERSHIPS, PROFILES),
                            new Reference(ItemNames.PN_IMAGE, AssetLinks.WORKSPACE),
                            new Reference(ItemNames.PN_TOPICS, Topics.WORKSPACE)),
                    List.of(NewsTeaserNames.PN_TARGET_URL));

    private static final CheckedFields PARTNERSHIP_PROFILE =
            new CheckedFields(
                    List.of(
                            new Text(PartnershipProfileNames.PN_NAME, Place.TITLE),
                            new Text(PartnershipProfileNames.PN_SUMMARY, Place.SUMMARY),
                            new Text(PartnershipProfileNames.PN_DESCRIPTION, Place.BODY),
                            new Text(PartnershipProfileNames.PN_HEADQUARTERS, Place.OTHER),
                            new Text(PartnershipProfileNames.PN_LOGO_ALT, Place.ALT)),
                    List.of(new Entries(PartnershipProfileNames.NN_LESSONS, BLOCK)),
                    List.of(
                            new Reference(PartnershipProfileNames.PN_LOGO, AssetLinks.WORKSPACE),
                            new Reference(ItemNames.PN_TOPICS, Topics.WORKSPACE)),
                    List.of(PartnershipProfileNames.PN_WEBSITE));

    static CheckedFields of(ContentType type) {
        return switch (type) {
            case EVENT_REPORT -> EVENT_REPORT;
            case NEWS_TEASER -> NEWS_TEASER;
            case PARTNERSHIP_PROFILE -> PARTNERSHIP_PROFILE;
        };
    }
}
