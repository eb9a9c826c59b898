package org.partnerships.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words without the space between them: "AcceleratorThe". A capital inside a word is no mistake as
 * such, as in brands (GitHub) and gender forms (AkteurInnen); it is one where the second word is
 * one that begins sentences.
 */
final class GluedWords implements ItemCheck {

    private static final int SHORTEST_FIRST_WORD = 4;

    /** A word, perhaps the end of a sentence, and a capitalised word that ends there. */
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(\\p{L}[\\p{L}\\d-]*\\p{Ll})[.!?:;,]?(\\p{Lu}\\p{Ll}{1,8})"
                            + "(?![\\p{L}\\d*:_/@.-])(?![.]\\p{L})");

    /** A small word and the noun after it, as in "zurVerfügung". */
    private static final Pattern SMALL_WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:zur|zum|und|mit|von|vom|für|bei|beim|diese|dieser|einer|einen"
                            + "|einem|the|and|with|from)\\p{Lu}\\p{Ll}{3,}(?![\\p{L}\\d])");

    /** What sentences begin with, and no brand or compound ends with. */
    private static final Set<String> STARTERS =
            Set.of(
                    "Der", "Die", "Das", "Dem", "Ein", "Eine", "Einen", "Einem", "Einer", "Eines",
                    "Dieser", "Diese", "Dieses", "Diesen", "Wir", "Sie", "Und", "Mit", "Bei",
                    "Beim", "Auf", "Nach", "Seit", "Vom", "Von", "Zum", "Zur", "Für", "Über",
                    "Durch", "Auch", "Als", "Wie", "Was", "Hier", "Dabei", "Damit", "Dazu", "Denn",
                    "Dann", "Aber", "Doch", "Weil", "Wenn", "Während", "Unser", "Unsere", "Ihre",
                    "Seine", "The", "This", "These", "That", "There", "They", "Our", "And", "But",
                    "With", "From", "When", "While", "Since", "After", "Because", "However",
                    "Their");

    @Override
    public void look(CheckedItem item, Findings findings) {
        item.texts().forEach(text -> look(text, findings));
    }

    private static void look(CheckedText text, Findings findings) {
        Matcher sentence = GLUED.matcher(text.text());
        while (sentence.find()) {
            if (sentence.group(1).length() >= SHORTEST_FIRST_WORD
                    && STARTERS.contains(sentence.group(2))) {
                add(text, sentence, findings);
            }
        }
        Matcher small = SMALL_WORD.matcher(text.text());
        while (small.find()) {
            add(text, small, findings);
        }
    }

    private static void add(CheckedText text, Matcher words, Findings findings) {
        if (!isAddress(text.text(), words.start())) {
            findings.words(Check.GLUED_WORDS, text, words.start(), words.end());
        }
    }

    /** Whether the word belongs to a URL, a mail address, a handle or a hashtag. */
    private static boolean isAddress(String text, int start) {
        int from = start;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, start);
        return before.contains("/")
                || before.contains("@")
                || before.contains("#")
                || before.contains("www.")
                || before.contains("_");
    }
}
