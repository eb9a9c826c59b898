package org.partnerships.related.text;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Splits German compounds by the site's own vocabulary: Lieferkettengesetz is Lieferkette and
 * Gesetz where both are common words by themselves. Not thread-safe, as its analyzer.
 */
public final class CompoundSplitter {

    private static final int MIN_PART = 4;

    /** The stemmer leaves no less of a word that has them. */
    private static final int MIN_STEM = 3;

    /** Texts that must use a part as a word of its own. */
    public static final int MIN_TEXTS = 5;

    /** The parts' geometric mean of texts against the compound's own. */
    private static final double MIN_RATIO = 0.5;

    /** What may stand between two parts. */
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en");

    private final Analyzer analyzer;
    private final ToIntFunction<String> frequency;
    private final Beginnings beginnings;

    /**
     * A splitter for words of one language.
     *
     * @param frequency in how many texts a term occurs
     * @param beginnings spares most of the work; may always say yes
     */
    public CompoundSplitter(
            Analyzer analyzer, ToIntFunction<String> frequency, Beginnings beginnings) {
        this.analyzer = analyzer;
        this.frequency = frequency;
        this.beginnings = beginnings;
    }

    /** Whether words of that language are split. */
    public static boolean splits(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("de");
    }

    /**
     * The terms of a word's two parts; empty for a word that is none, or none to this site.
     *
     * @param texts how many have the word's own term
     */
    public List<String> split(String surface, int texts) {
        String word = surface.toLowerCase(Locale.ROOT);
        String letters = asStemmed(word);
        int shortest = beginnings.shortest(letters, 0, letters.length() - MIN_PART, MIN_STEM);
        if (shortest == 0) {
            return List.of();
        }
        double best = MIN_RATIO * texts;
        List<String> parts = List.of();
        for (int cut = Math.max(MIN_PART, shortest); cut <= word.length() - MIN_PART; cut++) {
            if (beginnings.shortest(letters, cut, letters.length(), MIN_STEM) == 0) {
                continue;
            }
            String second = analyzer.term(word.substring(cut));
            int seconds = frequency.applyAsInt(second);
            for (String link : seconds < MIN_TEXTS ? List.<String>of() : LINKS) {
                String first = first(word, cut, link);
                int firsts = first.isEmpty() ? 0 : frequency.applyAsInt(first);
                double mean = Math.sqrt((double) firsts * seconds);
                if (firsts >= MIN_TEXTS && mean > best) {
                    best = mean;
                    parts = List.of(first, second);
                }
            }
        }
        return parts;
    }

    /** A German stem is the beginning of the word, written like this. */
    private static String asStemmed(String word) {
        return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    private String first(String word, int cut, String link) {
        int end = cut - link.length();
        boolean linked = end >= MIN_PART && word.startsWith(link, end);
        return linked ? analyzer.term(word.substring(0, end)) : "";
    }

    /**
     * How a word may begin with a term that {@link #MIN_TEXTS} texts have; asked before terms are
     * looked for, which takes far longer.
     */
    public interface Beginnings {

        /**
         * How many letters, from one place to before another, the shortest such term has; 0 when
         * there is none of at least so many, {@code least} when in doubt.
         */
        int shortest(String letters, int from, int to, int least);
    }
}
