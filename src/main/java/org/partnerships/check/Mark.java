package org.partnerships.check;

/**
 * The words that a finding is about.
 *
 * @param text the words themselves
 * @param offset characters before them in the field's plain text
 * @param excerpt the words with some of what stands around them, on one line
 * @param excerptOffset characters before them in the excerpt
 */
public record Mark(String text, int offset, String excerpt, int excerptOffset) {

    private static final String CUT = "…";

    /**
     * @param context how many characters the excerpt shows on each side
     */
    static Mark of(String text, int start, int end, int context) {
        int from = wordStart(text, Math.max(0, start - context), start);
        int to = wordEnd(text, Math.min(text.length(), end + context), end);
        String lead = from > 0 ? CUT : "";
        String excerpt = lead + text.substring(from, to) + (to < text.length() ? CUT : "");
        return new Mark(
                text.substring(start, end),
                start,
                excerpt.replace('\n', ' '),
                lead.length() + start - from);
    }

    /** The whole text. */
    static Mark ofAll(String text, int context) {
        int end = Math.min(text.length(), 2 * context);
        String excerpt = text.substring(0, end) + (end < text.length() ? CUT : "");
        return new Mark(text, 0, excerpt.replace('\n', ' '), 0);
    }

    private static int wordStart(String text, int from, int most) {
        if (from == 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space >= most ? from : space + 1;
    }

    private static int wordEnd(String text, int to, int least) {
        if (to == text.length()) {
            return to;
        }
        int space = text.lastIndexOf(' ', to);
        return space <= least ? to : space;
    }
}
