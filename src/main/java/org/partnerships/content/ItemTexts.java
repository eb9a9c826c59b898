package org.partnerships.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.jcr.RepositoryException;

/** All that an item says in one language, as plain text. */
final class ItemTexts {

    private final ItemNode item;
    private final Locale locale;
    private final boolean fallback;

    /**
     * @param fallback whether this is the language of properties without a suffix
     */
    ItemTexts(ItemNode item, Locale locale, boolean fallback) {
        this.item = item;
        this.locale = locale;
        this.fallback = fallback;
    }

    /** Null when the item is not translated. */
    String title(ContentType type) throws RepositoryException {
        return text(item, TeaserNames.of(type).title());
    }

    String teaser(ContentType type) throws RepositoryException {
        return switch (type) {
            case EVENT_REPORT -> lines(ItemNames.PN_KICKER, EventReportNames.PN_LEAD);
            case NEWS_TEASER -> lines(ItemNames.PN_KICKER);
            case PARTNERSHIP_PROFILE -> lines(PartnershipProfileNames.PN_SUMMARY);
        };
    }

    String body(ContentType type) throws RepositoryException {
        return switch (type) {
            case EVENT_REPORT -> eventReportBody();
            case NEWS_TEASER -> lines(NewsTeaserNames.PN_TEXT);
            case PARTNERSHIP_PROFILE -> partnershipProfileBody();
        };
    }

    private String eventReportBody() throws RepositoryException {
        return PlainText.join(
                Arrays.asList(
                        lines(
                                EventReportNames.PN_BODY,
                                EventReportNames.PN_OCCASION,
                                EventReportNames.PN_CAMPAIGN,
                                EventReportNames.PN_LOCATION),
                        entries(
                                EventReportNames.NN_SECTIONS,
                                ItemNames.PN_HEADING,
                                ItemNames.PN_TEXT),
                        entries(
                                EventReportNames.NN_SPEAKERS,
                                EventReportNames.PN_ROLE,
                                EventReportNames.PN_ORGANISATION)));
    }

    private String partnershipProfileBody() throws RepositoryException {
        return PlainText.join(
                Arrays.asList(
                        lines(
                                PartnershipProfileNames.PN_DESCRIPTION,
                                PartnershipProfileNames.PN_HEADQUARTERS),
                        entries(
                                PartnershipProfileNames.NN_LESSONS,
                                ItemNames.PN_HEADING,
                                ItemNames.PN_TEXT)));
    }

    private String lines(String... names) throws RepositoryException {
        return lines(item, names);
    }

    private String entries(String node, String... names) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        for (ItemNode entry : item.entries(node)) {
            texts.add(lines(entry, names));
        }
        return PlainText.join(texts);
    }

    private String lines(ItemNode node, String... names) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            texts.add(PlainText.of(text(node, name)));
        }
        return PlainText.join(texts);
    }

    private String text(ItemNode node, String name) throws RepositoryException {
        return fallback ? node.text(name, locale) : node.ownText(name, locale);
    }
}
