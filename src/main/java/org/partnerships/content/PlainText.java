package org.partnerships.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rich text as readers see it, and the items it links to. */
final class PlainText {

    /** Magnolia's stored form of an internal link: {@code ${link:{uuid:{…},repository:{…},…}}}. */
    private static final Pattern STORED_LINK = Pattern.compile("\\$\\{link:\\{uuid:\\{([^}]+)}");

    private static final String ELLIPSIS = " …";

    private PlainText() {}

    /** The text without mark-up, blocks on lines of their own; empty for null. */
    static String of(String richText) {
        if (richText == null) {
            return "";
        }
        if (richText.indexOf('<') < 0 && richText.indexOf('&') < 0) {
            // A parser for each title would be most of the work of reading an item.
            return richText.strip();
        }
        Document document = Jsoup.parseBodyFragment(richText);
        document.outputSettings().prettyPrint(false);
        document.select("br, p, li, h1, h2, h3, h4, h5, h6, tr, blockquote").after("\n");
        return document.body().wholeText().strip();
    }

    /** The identifiers of internal links, in order; empty for null. */
    static List<String> links(String richText) {
        return richText == null
                ? List.of()
                : STORED_LINK.matcher(richText).results().map(PlainText::identifier).toList();
    }

    /** At most that many characters, cut between two words and closed with an ellipsis. */
    static String shorten(String text, int length, Locale locale) {
        if (text.length() <= length) {
            return text;
        }
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int end = words.preceding(length - ELLIPSIS.length() + 1);
        return (end > 0 ? text.substring(0, end) : text.substring(0, length - ELLIPSIS.length()))
                        .stripTrailing()
                + ELLIPSIS;
    }

    /** All that is not null or blank, a line each. */
    static String join(List<String> texts) {
        List<String> lines = new ArrayList<>(texts);
        lines.removeIf(text -> text == null || text.isBlank());
        return String.join("\n", lines);
    }

    private static String identifier(MatchResult link) {
        return link.group(1);
    }
}
