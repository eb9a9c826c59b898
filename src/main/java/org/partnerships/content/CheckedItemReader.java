package org.partnerships.content;

import org.jsoup.nodes.Element;
import org.partnerships.check.CheckedEvent;
import org.partnerships.check.CheckedImage;
import org.partnerships.check.CheckedItem;
import org.partnerships.check.CheckedLink;
import org.partnerships.check.CheckedText;
import org.partnerships.check.Place;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Turns an item's node into what the checks look at. For one item and one thread. */
final class CheckedItemReader {

    private final SiteLocales locales;
    private final Targets targets;
    private final ContentType type;
    private final ItemNode item;
    private final List<CheckedText> texts = new ArrayList<>();
    private final List<CheckedImage> images = new ArrayList<>();
    private final List<CheckedLink> links = new ArrayList<>();

    CheckedItemReader(SiteLocales locales, Targets targets, ContentType type, Node node) {
        this.locales = locales;
        this.targets = targets;
        this.type = type;
        this.item = new ItemNode(node);
    }

    CheckedItem read() throws RepositoryException {
        CheckedFields fields = CheckedFields.of(type);
        for (Locale locale : locales.languages()) {
            readTexts("", item, fields.texts(), locale);
            for (CheckedFields.Entries entries : fields.entries()) {
                for (ItemNode entry : item.entries(entries.node())) {
                    String path = entries.node() + "/" + entry.node().getName() + "/";
                    readTexts(path, entry, entries.texts(), locale);
                }
            }
            readImage(locale);
        }
        readReferences(fields);
        return new CheckedItem(
                item.node().getIdentifier(),
                type.workspace(),
                item.node().getPath(),
                texts,
                images,
                links,
                type == ContentType.EVENT_REPORT ? event() : null,
                offers(),
                item.texts(ItemNames.PN_TOPICS).size(),
                item.texts(ItemNames.PN_SDGS).size());
    }

    private void readTexts(
            String path, ItemNode node, List<CheckedFields.Text> fields, Locale locale)
            throws RepositoryException {
        for (CheckedFields.Text field : fields) {
            String stored = own(node, field.name(), locale);
            if (stored != null) {
                readText(path + field.name(), field.place(), stored, locale.getLanguage());
            }
        }
    }

    private void readText(String field, Place place, String stored, String language)
            throws RepositoryException {
        RichText richText = new RichText(stored);
        String text = PlainText.of(stored);
        if (!text.isBlank()) {
            texts.add(new CheckedText(field, language, place, text, richText.linkTexts()));
        }
        for (RichText.Link link : richText.links()) {
            links.add(new CheckedLink(field, language, link.target(), state(link)));
        }
        for (Element image : richText.images()) {
            String alt = image.hasAttr("alt") ? image.attr("alt") : null;
            String source = image.attr("src").replaceFirst("[?#].*", "");
            String file = source.substring(source.lastIndexOf('/') + 1);
            images.add(new CheckedImage(field, language, alt, file));
        }
    }

    private CheckedLink.State state(RichText.Link link) throws RepositoryException {
        return link.workspace() == null
                ? CheckedLink.State.EXTERNAL
                : targets.state(link.workspace(), link.target());
    }

    private void readImage(Locale locale) throws RepositoryException {
        TeaserNames names = TeaserNames.of(type);
        String image = item.text(names.image());
        boolean translated = own(item, names.title(), locale) != null;
        if (image != null && translated) {
            images.add(
                    new CheckedImage(
                            names.imageAlt(),
                            locale.getLanguage(),
                            own(item, names.imageAlt(), locale),
                            targets.fileName(image)));
        }
    }

    private void readReferences(CheckedFields fields) throws RepositoryException {
        for (CheckedFields.Reference reference : fields.references()) {
            for (String id : item.texts(reference.name())) {
                CheckedLink.State state = targets.state(reference.workspace(), id);
                links.add(new CheckedLink(reference.name(), null, id, state));
            }
        }
        for (String name : fields.urls()) {
            for (String url : item.texts(name)) {
                links.add(new CheckedLink(name, null, url, CheckedLink.State.EXTERNAL));
            }
        }
        for (ItemNode override : item.entries(ItemNames.NN_RELATED_OVERRIDES)) {
            readOverride(override);
        }
    }

    private void readOverride(ItemNode override) throws RepositoryException {
        String itemType = override.text(ItemNames.PN_ITEM_TYPE);
        ContentType target = ContentType.ofTypeName(itemType == null ? "" : itemType).orElse(null);
        String id = target == null ? null : override.text(itemType);
        if (id != null) {
            String field =
                    ItemNames.NN_RELATED_OVERRIDES
                            + "/"
                            + override.node().getName()
                            + "/"
                            + itemType;
            CheckedLink.State state = targets.state(target.workspace(), id);
            links.add(new CheckedLink(field, null, id, state));
        }
    }

    private CheckedEvent event() throws RepositoryException {
        ZonedDateTime end = item.date(EventReportNames.PN_END_DATE);
        ZonedDateTime last = end == null ? item.date(EventReportNames.PN_START_DATE) : end;
        LocalDate lastDay = last == null ? null : last.toLocalDate();
        return new CheckedEvent(lastDay, item.text(EventReportNames.PN_RECORDING_URL) != null);
    }

    private boolean offers() throws RepositoryException {
        return switch (type) {
            case EVENT_REPORT ->
                    item.text(EventReportNames.PN_RECORDING_URL) != null
                            || !item.texts(EventReportNames.PN_DOCUMENTS).isEmpty();
            case NEWS_TEASER ->
                    item.text(NewsTeaserNames.PN_TARGET_URL) != null
                            || item.text(NewsTeaserNames.PN_TARGET_EVENT_REPORT) != null
                            || item.text(NewsTeaserNames.PN_TARGET_PARTNERSHIP_PROFILE) != null;
            case PARTNERSHIP_PROFILE -> item.text(PartnershipProfileNames.PN_WEBSITE) != null;
        };
    }

    /** What was written in that language; the site's own is the one without suffix. */
    private String own(ItemNode node, String name, Locale locale) throws RepositoryException {
        return locale.equals(locales.fallback())
                ? node.text(name, locale)
                : node.ownText(name, locale);
    }
}
