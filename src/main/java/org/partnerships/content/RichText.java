package org.partnerships.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links and images in rich text as editors stored it. */
final class RichText {

    /** Magnolia's stored form of an internal link, with what leads to its target. */
    private static final Pattern STORED_LINK =
            Pattern.compile(
                    "\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)}.*", Pattern.DOTALL);

    private final Document document;

    /**
     * @param richText null for none
     */
    RichText(String richText) {
        document = Jsoup.parseBodyFragment(richText == null ? "" : richText);
    }

    /**
     * A link.
     *
     * @param workspace null for a link to the web
     * @param target an identifier, or a URL
     */
    record Link(String workspace, String target) {}

    /** The links, in order; anchors without an address are no links. */
    List<Link> links() {
        return document.select("a[href]").stream().map(RichText::link).toList();
    }

    /** The words of the links. */
    List<String> linkTexts() {
        return document.select("a[href]").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The images. */
    List<Element> images() {
        return document.select("img");
    }

    private static Link link(Element anchor) {
        String address = anchor.attr("href").strip();
        Matcher stored = STORED_LINK.matcher(address);
        return stored.matches()
                ? new Link(stored.group(2), stored.group(1))
                : new Link(null, address);
    }
}
