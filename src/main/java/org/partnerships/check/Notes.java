package org.partnerships.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that editors leave themselves. Words in brackets alone are no note: a note names a thing to
 * put in and what to do with it, or shouts.
 */
final class Notes implements ItemCheck {

    private static final String THING =
            "(?:(?i:(?:hyper|querver)?links?|verlinkung|bild(?:er)?|fotos?|grafik|logos?|videos?|text"
                    + "|zitat|namen?|datum|zahl(?:en)?|quellen?|urls?|titel|datei|dokument|absatz|teaser"
                    + "|anmeldelink|pictures?|photos?|images?|quote|date|source|file|paragraph))";
    private static final String DEED =
            "(?:(?i:einf(?:ü|ue)gen|einsetzen|erg(?:ä|ae)nzen|nachtragen|nachreichen|austauschen"
                    + "|ersetzen|setzen|folgt|fehlt|fehlen|pr(?:ü|ue)fen|kl(?:ä|ae)ren|anfragen"
                    + "|insert|add|to be (?:added|inserted|confirmed|linked)|follows|missing|replace))";
    private static final String SHOUTED = "(?:\\p{Lu}{2,}[\\p{Lu}\\d]*)";
    private static final String OPEN = "[(\\[{<]";
    private static final String INSIDE = "[^()\\[\\]{}<>\\n]";
    private static final String CLOSE = "[)\\]}>]";

    private static final List<Pattern> PATTERNS =
            List.of(
                    // (INTERNER LINK ZU …): two shouted words, one of them a thing
                    bracketed(
                            "\\s*(?="
                                    + INSIDE
                                    + "*?\\b(?:LINKS?|BILD|BILDER|FOTO|FOTOS|GRAFIK|LOGO|VIDEO|TEXT|ZITAT"
                                    + "|QUELLE|IMAGE|PHOTO|QUOTE|PLATZHALTER|PLACEHOLDER)\\b)"
                                    + SHOUTED
                                    + "[\\s:]+"
                                    + SHOUTED
                                    + INSIDE
                                    + "*"),
                    // (interner Link zu …), in whatever case
                    bracketed(
                            "\\s*(?i:interner|externer|internal|external)\\s+(?i:link)\\b"
                                    + INSIDE
                                    + "+"),
                    // [Bild noch einfügen], (insert photo)
                    bracketed(
                            "(?:"
                                    + INSIDE
                                    + "{0,40}?\\b)?"
                                    + THING
                                    + "\\b(?:"
                                    + INSIDE
                                    + "{0,40}\\b)?"
                                    + DEED
                                    + "\\s*[.!]*\\s*"),
                    bracketed(
                            "\\s*(?i:bitte |please )?"
                                    + DEED
                                    + ":?\\s+(?:"
                                    + INSIDE
                                    + "{0,20}\\b)?"
                                    + THING
                                    + "\\s*"),
                    // [Name], [DATUM]: square brackets only, round ones may explain
                    Pattern.compile(
                            "\\[(?i:name|vorname|nachname|datum|uhrzeit|ort|titel|jahr|zahl|betrag|date|time"
                                    + "|place|title|year|number|amount)\\]"),
                    // the same shouted without brackets: BILD EINFÜGEN, LINK FOLGT
                    Pattern.compile(
                            "\\b(?:LINK|BILD|BILDER|FOTO|FOTOS|GRAFIK|LOGO|VIDEO|TEXT|ZITAT|QUELLE|IMAGE"
                                    + "|PHOTO|QUOTE)(?:\\s+\\p{Lu}{2,}){0,3}\\s+(?:EINF(?:Ü|UE)GEN|EINSETZEN"
                                    + "|ERG(?:Ä|AE)NZEN|NACHTRAGEN|FOLGT|FEHLT|PR(?:Ü|UE)FEN|TO BE ADDED"
                                    + "|MISSING)\\b"),
                    Pattern.compile(
                            "\\b(?:INSERT|ADD)(?:\\s+\\p{Lu}{2,}){0,2}\\s+(?:LINK|IMAGE|PHOTO|TEXT|QUOTE|LOGO)\\b"),
                    Pattern.compile(
                            "\\b(?:INTERNER|EXTERNER|INTERNAL|EXTERNAL) LINK(?: (?:ZU[RM]?|AUF|TO))?\\b"),
                    // in pieces, as our own style check looks for the same
                    Pattern.compile(
                            "(?<![\\p{L}\\d_-])(?:T(?:ODO|BD|BC)|FI(?:XME))(?![\\p{L}\\d_-])"),
                    // only as filler, as one may write about it
                    Pattern.compile(
                            "(?im)^\\s*lorem ipsum\\b|\\blorem ipsum(?=,? dolor| ?…| ?\\.{3}|\\s*$)"),
                    Pattern.compile("(?<![\\p{L}\\d_.@/*+-])(?:x{3,}|X{3,})(?![\\p{L}\\d_@/*+-])"),
                    // what a template left behind
                    Pattern.compile("\\$\\{[^}\\n]*\\}|\\{\\{[^}\\n]*\\}\\}"));

    private static Pattern bracketed(String inside) {
        return Pattern.compile(OPEN + inside + CLOSE);
    }

    @Override
    public void look(CheckedItem item, Findings findings) {
        item.texts().forEach(text -> look(text, findings));
    }

    private static void look(CheckedText text, Findings findings) {
        int end = 0;
        while (end < text.text().length()) {
            Matcher first = first(text.text(), end);
            if (first == null) {
                return;
            }
            if (!text.linked().contains(inner(first.group()))) {
                findings.words(Check.UNRESOLVED_NOTE, text, first.start(), first.end());
            }
            end = first.end();
        }
    }

    /**
     * The first match at or after a place, the longest of those that begin there; null for none.
     */
    private static Matcher first(String text, int from) {
        Matcher first = null;
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find(from) && (first == null || isBefore(matcher, first))) {
                first = matcher;
            }
        }
        return first;
    }

    private static boolean isBefore(Matcher one, Matcher other) {
        return one.start() < other.start()
                || one.start() == other.start() && one.end() > other.end();
    }

    /** A note that is itself a link was resolved. */
    private static String inner(String note) {
        return note.replaceAll("^[(\\[{<]|[)\\]}>]$", "").strip();
    }
}
