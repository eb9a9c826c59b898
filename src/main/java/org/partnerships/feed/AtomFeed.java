package org.partnerships.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** News as Atom, RFC 4287. */
public final class AtomFeed {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * What is said of the feed as a whole.
     *
     * @param self its own address
     * @param home the site's address
     */
    public record Head(String title, String author, String self, String home, String language) {}

    /** A feed of the items, in their order. */
    public static String of(Head head, List<FeedItem> items) {
        return Xml.document(
                xml ->
                        xml.element(
                                "feed",
                                feed -> {
                                    head(feed, head, items);
                                    for (FeedItem item : items) {
                                        entry(feed, item);
                                    }
                                },
                                "xmlns",
                                NAMESPACE,
                                "xml:lang",
                                head.language()));
    }

    private static void head(Xml xml, Head head, List<FeedItem> items) throws XMLStreamException {
        Instant updated =
                items.stream()
                        .map(FeedItem::modified)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        xml.text("id", head.self());
        xml.text("title", head.title());
        xml.text("updated", updated.toString());
        xml.element("author", author -> author.text("name", head.author()));
        xml.empty("link", "rel", "self", "type", MEDIA_TYPE, "href", head.self());
        xml.empty("link", "rel", "alternate", "href", head.home());
    }

    private static void entry(Xml feed, FeedItem item) throws XMLStreamException {
        feed.element(
                "entry",
                entry -> {
                    entry.text("id", "urn:uuid:" + item.id());
                    entry.text("title", item.title());
                    entry.text("updated", item.modified().toString());
                    if (item.date() != null) {
                        String published =
                                item.date().atStartOfDay(ZoneOffset.UTC).toInstant().toString();
                        entry.text("published", published);
                    }
                    entry.empty(
                            "link",
                            "rel",
                            "alternate",
                            "hreflang",
                            item.language(),
                            "href",
                            item.url());
                    for (String topic : item.topics()) {
                        entry.empty("category", "term", topic);
                    }
                    entry.text("summary", item.summary());
                    entry.text("content", item.text());
                },
                "xml:lang",
                item.language());
    }
}
