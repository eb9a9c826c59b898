package org.partnerships.feed;

import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

/** The part of a sitemap that lists the items, after the protocol of sitemaps.org. */
public final class Sitemap {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/xml";

    /** Addresses that one file may hold. */
    public static final int MAXIMUM = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Sitemap() {}

    /**
     * The translations of each item, which name each other.
     *
     * @param items for each item its translations; those beyond {@link #MAXIMUM} are left out
     */
    public static String of(List<List<FeedItem>> items) {
        return Xml.document(
                xml ->
                        xml.element(
                                "urlset",
                                set -> {
                                    int left = MAXIMUM;
                                    for (List<FeedItem> translations : items) {
                                        left -= translations.size();
                                        if (left >= 0) {
                                            addresses(set, translations);
                                        }
                                    }
                                },
                                "xmlns",
                                NAMESPACE,
                                "xmlns:xhtml",
                                XHTML));
    }

    private static void addresses(Xml set, List<FeedItem> translations) throws XMLStreamException {
        for (FeedItem item : translations) {
            set.element(
                    "url",
                    url -> {
                        url.text("loc", item.url());
                        url.text("lastmod", item.modified().toString());
                        for (FeedItem other : translations) {
                            url.empty(
                                    "xhtml:link",
                                    "rel",
                                    "alternate",
                                    "hreflang",
                                    other.language().toLowerCase(Locale.ROOT),
                                    "href",
                                    other.url());
                        }
                    });
        }
    }
}
