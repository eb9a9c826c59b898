package org.partnerships.content;

import static org.partnerships.content.ItemNames.PN_REGIONS;
import static org.partnerships.content.ItemNames.PN_SDGS;
import static org.partnerships.content.ItemNames.PN_TOPICS;

import org.partnerships.related.Item;
import org.partnerships.related.ItemBuilder;
import org.partnerships.related.Topic;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Turns an item's node into what the recommender knows of it. For one thread. */
final class ItemReader {

    private final SiteLocales locales;
    private final Topics topics;

    ItemReader(SiteLocales locales, Topics topics) {
        this.locales = locales;
        this.topics = topics;
    }

    Item read(ContentType type, Node node) throws RepositoryException {
        ItemNode item = new ItemNode(node);
        ItemBuilder builder =
                Item.builder(node.getIdentifier(), type.workspace())
                        .path(node.getPath())
                        .topics(topics(item))
                        .sdgs(item.texts(PN_SDGS))
                        .regions(item.texts(PN_REGIONS))
                        .pins(RelatedOverrides.pins(item))
                        .hidden(RelatedOverrides.hidden(item));
        for (Locale locale : locales.languages()) {
            texts(builder, type, item, locale);
        }
        switch (type) {
            case EVENT_REPORT -> eventReport(builder, item);
            case NEWS_TEASER -> newsTeaser(builder, item);
            case PARTNERSHIP_PROFILE -> partnershipProfile(builder, item);
        }
        return builder.build();
    }

    /** Texts in a language, unless the title has none: then the item is not translated. */
    private void texts(ItemBuilder builder, ContentType type, ItemNode item, Locale locale)
            throws RepositoryException {
        boolean fallback = locale.equals(locales.fallback());
        ItemTexts texts = new ItemTexts(item, locale, fallback);
        String title = texts.title(type);
        if (title != null) {
            builder.text(locale.getLanguage(), title, texts.teaser(type), texts.body(type));
        }
    }

    private void eventReport(ItemBuilder builder, ItemNode item) throws RepositoryException {
        builder.date(day(item.date(EventReportNames.PN_START_DATE)))
                .partnerships(
                        all(
                                item.texts(EventReportNames.PN_ORGANISERS),
                                item.texts(EventReportNames.PN_PARTNERS)))
                .links(richTextLinks(item, EventReportNames.PN_BODY, EventReportNames.NN_SECTIONS));
    }

    private void newsTeaser(ItemBuilder builder, ItemNode item) throws RepositoryException {
        ZonedDateTime validUntil = item.date(NewsTeaserNames.PN_VALID_UNTIL);
        builder.date(day(item.date(NewsTeaserNames.PN_DATE)))
                // Valid through the whole day that the editor picked.
                .validUntil(validUntil == null ? null : validUntil.plusDays(1).toInstant())
                .partnerships(
                        all(
                                item.texts(NewsTeaserNames.PN_PARTNERSHIPS),
                                item.texts(NewsTeaserNames.PN_TARGET_PARTNERSHIP_PROFILE)))
                .links(
                        all(
                                item.texts(NewsTeaserNames.PN_TARGET_EVENT_REPORT),
                                item.texts(NewsTeaserNames.PN_TARGET_PARTNERSHIP_PROFILE)));
    }

    private void partnershipProfile(ItemBuilder builder, ItemNode item) throws RepositoryException {
        Set<String> names = new LinkedHashSet<>();
        for (Locale locale : locales.languages()) {
            names.addAll(single(item.text(PartnershipProfileNames.PN_NAME, locale)));
        }
        names.addAll(item.texts(PartnershipProfileNames.PN_ACRONYM));
        names.addAll(item.texts(PartnershipProfileNames.PN_ALIASES));
        builder.names(names)
                .links(
                        richTextLinks(
                                item,
                                PartnershipProfileNames.PN_DESCRIPTION,
                                PartnershipProfileNames.NN_LESSONS));
    }

    private List<Topic> topics(ItemNode item) throws RepositoryException {
        List<Topic> read = new ArrayList<>();
        for (String id : new LinkedHashSet<>(item.texts(PN_TOPICS))) {
            read.add(new Topic(id, topics.ancestors(id)));
        }
        return read;
    }

    private Set<String> richTextLinks(ItemNode item, String property, String entries)
            throws RepositoryException {
        Set<String> links = new LinkedHashSet<>();
        for (Locale locale : locales.enabled()) {
            links.addAll(PlainText.links(item.text(property, locale)));
            for (ItemNode entry : item.entries(entries)) {
                links.addAll(PlainText.links(entry.text(ItemNames.PN_TEXT, locale)));
            }
        }
        return links;
    }

    private static LocalDate day(ZonedDateTime date) {
        return date == null ? null : date.toLocalDate();
    }

    private static Set<String> all(List<String> some, List<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static List<String> single(String text) {
        return text == null ? List.of() : List.of(text);
    }
}
