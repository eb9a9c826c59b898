package org.partnerships.related.text;

import java.util.function.Consumer;

/**
 * Cuts a text into words: runs of letters, marks and digits. Tags and character entities of markup
 * are skipped.
 */
final class Words {

    /** Longer runs are noise (encoded data, one key held down) and are left out. */
    static final int MAX_LENGTH = 48;

    private static final int LONGEST_TAG = 1000;
    private static final int LONGEST_ENTITY = 10;

    private Words() {}

    static void forEach(String text, Consumer<String> action) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isPartOfWord(codePoint)) {
                int end = endOfWord(text, at);
                if (end - at <= MAX_LENGTH) {
                    action.accept(text.substring(at, end));
                }
                at = end;
            } else {
                at = endOfMarkup(text, at, codePoint);
            }
        }
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isPartOfWord(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int endOfMarkup(String text, int at, int codePoint) {
        int next = at + Character.charCount(codePoint);
        if (codePoint == '<' && next < text.length() && startsTag(text.charAt(next))) {
            return endAfter(text, next, '>', LONGEST_TAG);
        }
        return codePoint == '&' ? endAfter(text, next, ';', LONGEST_ENTITY) : next;
    }

    private static boolean startsTag(char c) {
        return c == '/' || c == '!' || Character.isLetter(c);
    }

    /**
     * Behind the closing character, or at the start when it does not follow soon. Looks no further
     * than it may be, or a text of opening characters alone would be read again and again.
     */
    private static int endAfter(String text, int start, char closing, int longest) {
        int last = Math.min(text.length() - 1, start + longest);
        for (int at = start; at <= last; at++) {
            if (text.charAt(at) == closing) {
                return at + 1;
            }
            if (closing == ';' && text.charAt(at) == ' ') {
                return start;
            }
        }
        return start;
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
