package org.partnerships.content;

import org.partnerships.feed.FeedItem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Reads what feeds show of an item, in one language and for one caller. */
final class FeedItemReader {

    private static final String PN_MODIFIED = "mgnl:lastModified";
    private static final String PN_CREATED = "mgnl:created";

    private final Sessions sessions;
    private final ContentType type;
    private final Locale wanted;
    private final SiteLocales site;
    private final String baseUrl;
    private final AssetLinks assets;

    FeedItemReader(
            Sessions sessions, ContentType type, Locale wanted, SiteLocales site, String baseUrl) {
        this.sessions = sessions;
        this.type = type;
        this.wanted = wanted;
        this.site = site;
        this.baseUrl = baseUrl;
        this.assets = new AssetLinks(sessions, baseUrl);
    }

    FeedItem read(Node node) throws RepositoryException {
        ItemNode item = new ItemNode(node);
        Locale locale = spoken(item);
        TeaserNames names = TeaserNames.of(type);
        ZonedDateTime date = names.date() == null ? null : item.date(names.date());
        String title = plain(item.text(names.title(), locale));
        return new FeedItem(
                node.getIdentifier(),
                locale.getLanguage(),
                title == null ? node.getName() : title,
                summary(item, names, locale),
                type == ContentType.NEWS_TEASER ? plain(item.text(names.text(), locale)) : null,
                address(node, locale),
                assets.link(item.text(names.image())).orElse(null),
                date == null ? null : date.toLocalDate(),
                modified(item, date),
                topics(item, locale),
                type == ContentType.EVENT_REPORT ? event(item, locale) : null,
                type == ContentType.PARTNERSHIP_PROFILE ? organisation(item, locale) : null);
    }

    /** The language of the item where it is translated, else the site's own. */
    private Locale spoken(ItemNode item) throws RepositoryException {
        boolean fallback = wanted.equals(site.fallback());
        return fallback || new ItemTexts(item, wanted, false).title(type) != null
                ? wanted
                : site.fallback();
    }

    private String summary(ItemNode item, TeaserNames names, Locale locale)
            throws RepositoryException {
        String text = plain(item.text(names.text(), locale));
        return text == null ? null : PlainText.shorten(text, ContentItems.TEASER_LENGTH, locale);
    }

    /** As Magnolia links to it: the site's own language is not named. */
    private String address(Node node, Locale locale) throws RepositoryException {
        String language = locale.equals(site.fallback()) ? "" : "/" + locale;
        return baseUrl + language + "/" + type.workspace() + node.getPath() + ".html";
    }

    private static Instant modified(ItemNode item, ZonedDateTime date) throws RepositoryException {
        ZonedDateTime modified = item.date(PN_MODIFIED);
        ZonedDateTime known = modified == null ? item.date(PN_CREATED) : modified;
        if (known != null) {
            return known.toInstant();
        }
        return date == null ? Instant.EPOCH : date.toInstant();
    }

    private List<String> topics(ItemNode item, Locale locale) throws RepositoryException {
        List<String> topics = new ArrayList<>();
        for (String id : item.texts(ItemNames.PN_TOPICS)) {
            ItemNode topic = node(Topics.WORKSPACE, id);
            String name = topic == null ? null : topic.text(Topics.PN_DISPLAY_NAME, locale);
            if (name != null) {
                topics.add(name);
            }
        }
        return topics;
    }

    private FeedItem.Event event(ItemNode item, Locale locale) throws RepositoryException {
        List<FeedItem.Organisation> organisers = new ArrayList<>();
        for (String id : item.texts(EventReportNames.PN_ORGANISERS)) {
            ItemNode profile = node(ContentType.PARTNERSHIP_PROFILE.workspace(), id);
            if (profile != null && Items.isItem(ContentType.PARTNERSHIP_PROFILE, profile.node())) {
                organisers.add(organisation(profile, locale));
            }
        }
        List<FeedItem.Person> speakers = new ArrayList<>();
        for (ItemNode speaker : item.entries(EventReportNames.NN_SPEAKERS)) {
            String name = speaker.text(EventReportNames.PN_NAME);
            if (name != null) {
                speakers.add(
                        new FeedItem.Person(
                                name,
                                speaker.text(EventReportNames.PN_ROLE, locale),
                                speaker.text(EventReportNames.PN_ORGANISATION, locale)));
            }
        }
        return new FeedItem.Event(
                day(item.date(EventReportNames.PN_START_DATE)),
                day(item.date(EventReportNames.PN_END_DATE)),
                attendance(item.text(EventReportNames.PN_FORMAT)),
                plain(item.text(EventReportNames.PN_LOCATION, locale)),
                item.text(EventReportNames.PN_RECORDING_URL),
                plain(item.text(EventReportNames.PN_RECORDING_NOTE, locale)),
                organisers,
                speakers);
    }

    private static FeedItem.Attendance attendance(String format) {
        return switch (Objects.requireNonNullElse(format, "")) {
            case "online" -> FeedItem.Attendance.ONLINE;
            case "in-person" -> FeedItem.Attendance.IN_PERSON;
            case "hybrid" -> FeedItem.Attendance.HYBRID;
            default -> null;
        };
    }

    private FeedItem.Organisation organisation(ItemNode profile, Locale locale)
            throws RepositoryException {
        List<String> others = new ArrayList<>(profile.texts(PartnershipProfileNames.PN_ACRONYM));
        others.addAll(profile.texts(PartnershipProfileNames.PN_ALIASES));
        String name = profile.text(PartnershipProfileNames.PN_NAME, locale);
        return new FeedItem.Organisation(
                name == null ? profile.node().getName() : name,
                others,
                profile.text(PartnershipProfileNames.PN_WEBSITE),
                assets.link(profile.text(PartnershipProfileNames.PN_LOGO)).orElse(null),
                profile.text(PartnershipProfileNames.PN_FOUNDED),
                profile.text(PartnershipProfileNames.PN_HEADQUARTERS, locale));
    }

    /** Null when it is not there for the caller. */
    private ItemNode node(String workspace, String id) throws RepositoryException {
        try {
            Node node = Identifiers.find(sessions.ofCaller(workspace), id);
            return node == null ? null : new ItemNode(node);
        } catch (NoSuchWorkspaceException ignored) {
            return null;
        }
    }

    private static LocalDate day(ZonedDateTime date) {
        return date == null ? null : date.toLocalDate();
    }

    private static String plain(String text) {
        return text == null ? null : PlainText.of(text);
    }
}
