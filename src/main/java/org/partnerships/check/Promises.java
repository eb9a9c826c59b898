package org.partnerships.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that send readers to something online without a way there. A link in the same paragraph is
 * a way, and so is a recording, document or target of the item's own.
 */
final class Promises implements ItemCheck {

    private static final String WITHIN = "[^.!?\\n]{0,80}?";

    private static final String GERMAN_THING =
            "\\b\\p{L}*(?i:aufzeichnung|mitschnitt|video|folien|präsentation|dokumentation|vorträge"
                    + "|materialien|bericht|studie|protokoll|handreichung|leitfaden|webinar)(?:en|e|s|es)?\\b";

    private static final String ENGLISH_THING =
            "\\b(?i:recording|video|slide|presentation|report|study|minutes|documentation|material"
                    + "|magazine|document|toolkit|guide|handbook|paper|webinar)s?\\b";

    private static final String GERMAN_OFFER =
            "(?:verfügbar|abrufbar|einsehbar|nachzulesen|nachlesbar|anzusehen|angesehen|nachgeschaut"
                    + "|zu sehen|zu finden|bereit|veröffentlicht)";

    /** Both name a thing to see or read, and say that it is there. */
    private static final List<Pattern> PROMISES =
            List.of(
                    Pattern.compile(
                            GERMAN_THING
                                    + WITHIN
                                    + "\\bonline(?:[^.!?\\n]{0,30}?\\b"
                                    + GERMAN_OFFER
                                    + "\\b|[.!;\\n]|$)"),
                    Pattern.compile(
                            GERMAN_THING + WITHIN + "\\bzum (?:Download|Nachschauen|Nachhören)\\b"),
                    Pattern.compile(
                            "\\b(?i:hier|nun|jetzt|ab sofort)\\s+(?:\\p{L}+\\s)?online\\s+"
                                    + GERMAN_OFFER
                                    + "\\b"),
                    Pattern.compile(
                            ENGLISH_THING
                                    + WITHIN
                                    + "\\b(?:available|published|posted|found|watched)\\s+(?:online|for download)\\b"),
                    Pattern.compile("\\b(?i:here|now) available (?:online|for download)\\b"));

    /** What every promise holds; most texts do not, and need no closer look. */
    private static final Pattern ONLINE =
            Pattern.compile("online|zum (?:Download|Nach)|for download");

    private static final Pattern DENIED =
            Pattern.compile("(?i)\\b(?:nicht|kein\\w*|nie|sobald|not|no|never|once|few)\\b");

    @Override
    public void look(CheckedItem item, Findings findings) {
        if (!item.offers()) {
            item.texts().stream()
                    .filter(text -> text.place() != Place.ALT)
                    .filter(text -> ONLINE.matcher(text.text()).find())
                    .forEach(text -> look(text, findings));
        }
    }

    private static void look(CheckedText text, Findings findings) {
        for (Pattern promise : PROMISES) {
            Matcher matcher = promise.matcher(text.text());
            while (matcher.find()) {
                if (!isDenied(text.text(), matcher) && !hasLink(text, matcher.start())) {
                    findings.words(Check.PROMISED_LINK, text, matcher.start(), matcher.end());
                    return;
                }
            }
        }
    }

    private static boolean isDenied(String text, Matcher promise) {
        int sentence = Math.max(0, text.lastIndexOf('.', promise.start()));
        return DENIED.matcher(text.substring(sentence, promise.end())).find();
    }

    private static boolean hasLink(CheckedText text, int at) {
        int start = text.text().lastIndexOf('\n', at) + 1;
        int end = text.text().indexOf('\n', at);
        String paragraph = text.text().substring(start, end < 0 ? text.text().length() : end);
        return paragraph.contains("http")
                || paragraph.contains("www.")
                || text.linked().stream().anyMatch(paragraph::contains);
    }
}
