package org.partnerships.content;

import org.partnerships.feed.FeedItem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The items as feeds show them, with the rights of the caller of the current request. What a feed
 * shows is what the delivery shows: news that are no longer valid stay readable, but not in feeds.
 * Every method throws a {@link ContentException} when the repository cannot be read. Thread-safe.
 */
public final class FeedItems {

    private final Sessions sessions;
    private final CallerReads reads;

    public FeedItems(Sessions sessions) {
        this.sessions = sessions;
        reads = new CallerReads(sessions);
    }

    /**
     * The newest items of a type, newest first.
     *
     * @param site gives each item its language: the locale where it is translated, or the site's
     *     own
     * @param baseUrl what addresses begin with
     */
    public List<FeedItem> newest(
            ContentType type, Locale locale, SiteLocales site, String baseUrl, int limit) {
        return reads.read(
                type,
                session -> {
                    List<FeedItem> items = new ArrayList<>();
                    for (Node node : newest(type, session, limit)) {
                        items.add(reader(type, locale, site, baseUrl).read(node));
                    }
                    return items;
                },
                List.of());
    }

    /** For each item of a type its translations. */
    public List<List<FeedItem>> translations(ContentType type, SiteLocales site, String baseUrl) {
        return reads.read(
                type,
                session -> {
                    List<List<FeedItem>> all = new ArrayList<>();
                    for (Node node : newest(type, session, Integer.MAX_VALUE)) {
                        List<FeedItem> translations = new ArrayList<>();
                        for (Locale locale : site.languages()) {
                            FeedItem item = reader(type, locale, site, baseUrl).read(node);
                            if (item.language().equals(locale.getLanguage())) {
                                translations.add(item);
                            }
                        }
                        all.add(translations);
                    }
                    return all;
                },
                List.of());
    }

    /** The item at an absolute path; empty when there is none for the caller. */
    public Optional<FeedItem> find(
            ContentType type, String path, Locale locale, SiteLocales site, String baseUrl) {
        return reads.read(
                type,
                session -> {
                    Node node = Items.at(type, session, path);
                    return node == null
                            ? Optional.empty()
                            : Optional.of(reader(type, locale, site, baseUrl).read(node));
                },
                Optional.empty());
    }

    private FeedItemReader reader(
            ContentType type, Locale locale, SiteLocales site, String baseUrl) {
        return new FeedItemReader(sessions, type, locale, site, baseUrl);
    }

    private static List<Node> newest(ContentType type, Session session, int limit)
            throws RepositoryException {
        List<DatedNode> dated = new ArrayList<>();
        for (Node node : Items.all(type, session)) {
            if (!isOver(type, node)) {
                dated.add(DatedNode.of(type, node));
            }
        }
        return dated.stream()
                .sorted(DatedNode.NEWEST_FIRST)
                .limit(limit)
                .map(DatedNode::node)
                .toList();
    }

    private static boolean isOver(ContentType type, Node node) throws RepositoryException {
        if (type != ContentType.NEWS_TEASER) {
            return false;
        }
        var until = new ItemNode(node).date(NewsTeaserNames.PN_VALID_UNTIL);
        return until != null && until.plusDays(1).toInstant().isBefore(Instant.now());
    }
}
