package org.partnerships.content;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Reads what a list shows of an item, in one language and for one caller. */
final class TeaserReader {

    /** As Magnolia's Delivery API writes dates. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private final AssetLinks assets;
    private final Locale locale;
    private final int textLength;

    /**
     * @param textLength characters of the teaser text at most
     */
    TeaserReader(AssetLinks assets, Locale locale, int textLength) {
        this.assets = assets;
        this.locale = locale;
        this.textLength = textLength;
    }

    Teaser read(ContentType type, Node node) throws RepositoryException {
        ItemNode item = new ItemNode(node);
        TeaserNames names = TeaserNames.of(type);
        return new Teaser(
                node.getIdentifier(),
                node.getPath(),
                node.getName(),
                node.getPrimaryNodeType().getName(),
                type,
                names.kicker() == null ? null : item.text(names.kicker(), locale),
                item.text(names.title(), locale),
                shortened(item.text(names.text(), locale)),
                names.date() == null ? null : formatted(item.date(names.date())),
                image(item, names));
    }

    private Teaser.Image image(ItemNode item, TeaserNames names) throws RepositoryException {
        String alt = item.text(names.imageAlt(), locale);
        return assets.link(item.text(names.image()))
                .map(link -> new Teaser.Image(link, alt == null ? "" : alt))
                .orElse(null);
    }

    private String shortened(String text) {
        return text == null ? null : PlainText.shorten(PlainText.of(text), textLength, locale);
    }

    /** Null for none. */
    static String formatted(ZonedDateTime date) {
        return date == null ? null : DATE.format(date);
    }
}
