package org.partnerships.related.text;

import java.util.Locale;
import java.util.Set;

/** Tells German from English by the small words that every sentence has. */
public final class Languages {

    private static final Set<String> GERMAN = StopWords.of("de");
    private static final Set<String> ENGLISH = StopWords.of("en");

    private Languages() {}

    /** {@code de} or {@code en}, whichever text has more stop words of; {@code en} on a tie. */
    public static String guess(String text) {
        int[] lead = {0};
        Words.forEach(
                text,
                word -> {
                    String small = word.toLowerCase(Locale.ROOT);
                    lead[0] += GERMAN.contains(small) ? 1 : 0;
                    lead[0] -= ENGLISH.contains(small) ? 1 : 0;
                });
        return lead[0] > 0 ? "de" : "en";
    }
}
