package org.partnerships.related.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds German forms that name all genders, and feminine ones, into the base noun: Akteur*innen,
 * Akteur:innen, Akteur_innen, Akteur·innen, Akteur/-innen, AkteurInnen and Akteurinnen all become
 * Akteur.
 */
final class GenderForms {

    /** A mark between base and ending; the ending may open a compound (Bürger*innenrat). */
    private static final Pattern MARKED =
            Pattern.compile("(?<=\\p{L}{3})(?:[*:_·•’]|/-?|-?/)[Ii]n(?:nen)?(?!\\p{Ll}{1,2}\\b)");

    /** What may stand right before the ending. */
    private static final String MARKS = "*:_·•’/-";

    /** A capital I inside a word; the singular (AkteurIn) is left to {@link #base}: LinkedIn. */
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll}{3})Innen");

    /** How base nouns of persons end, which keeps verbs (beginnen) and towns (Berlin) apart. */
    private static final Set<String> PERSON_ENDINGS =
            Set.of(
                    "er", "eur", "or", "är", "ar", "ist", "ent", "ant", "ekt", "log", "graf",
                    "graph", "at", "eut", "ert", "leg", "kund", "nom", "soph", "ärzt", "amt", "gog",
                    "kat", "it", "ot", "genoss", "päd", "zeug", "nachbar", "dän", "pol", "lot",
                    "frank", "pat", "nd");

    private static final int MIN_BASE_LENGTH = 4;
    private static final int LONGEST_ENDING = 7;

    private GenderForms() {}

    /** The text without gender marks and the endings behind them. */
    static String unmark(String text) {
        String unmarked = withoutMarks(text);
        return unmarked.contains("Innen") ? CAPITAL.matcher(unmarked).replaceAll("") : unmarked;
    }

    /** Tries the pattern only at marks with an i behind them: far quicker than everywhere. */
    private static String withoutMarks(String text) {
        StringBuilder unmarked = null;
        Matcher matcher = null;
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 && isBeforeI(text, i)) {
                if (matcher == null) {
                    matcher = MARKED.matcher(text).useTransparentBounds(true);
                    unmarked = new StringBuilder(text.length());
                }
                if (matcher.region(i, text.length()).lookingAt()) {
                    unmarked.append(text, kept, i);
                    kept = matcher.end();
                    i = kept - 1;
                }
            }
        }
        return kept == 0 ? text : unmarked.append(text, kept, text.length()).toString();
    }

    private static boolean isBeforeI(String text, int mark) {
        int next = mark + 1;
        if (next < text.length() && MARKS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length() && (text.charAt(next) | 0x20) == 'i';
    }

    /**
     * The base noun of a word in small letters that ends in -in or -innen; else the word itself.
     */
    static String base(String word) {
        if (word.endsWith("innen")) {
            return baseOr(word, word.length() - "innen".length());
        }
        return word.endsWith("in") ? baseOr(word, word.length() - "in".length()) : word;
    }

    private static String baseOr(String word, int end) {
        if (end < MIN_BASE_LENGTH) {
            return word;
        }
        for (int length = 2; length <= Math.min(LONGEST_ENDING, end); length++) {
            if (PERSON_ENDINGS.contains(word.substring(end - length, end))) {
                return word.substring(0, end);
            }
        }
        return word;
    }
}
