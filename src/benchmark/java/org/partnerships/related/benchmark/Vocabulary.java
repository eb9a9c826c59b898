package org.partnerships.related.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * German words that nobody uses, made of German syllables, and those that everybody uses. The
 * earlier a word stands in its list, the more often it is drawn (Zipf's law). Thread-safe.
 */
final class Vocabulary {

    private static final int NOUNS = 40_000;

    /** The most common nouns belong to no topic. */
    private static final int EVERYWHERE = 200;

    /** Makes the most common noun occur in three of ten texts, as on the German sites looked at. */
    private static final int FLAT = 15;

    private static final String[] FIRST = {
        "Wass", "Liefer", "Part", "Ge", "Ver", "Be", "Um", "Kli", "Bil", "Trans", "Ent", "Wirt",
        "Ko", "Stra", "Netz", "Res", "Fi", "Gru", "Pro", "Schu", "Land", "Ern", "Han", "Ziel",
        "Um", "Zu", "Gleich", "Kin", "Arb", "Ge", "Kak", "Fo", "Mee", "Küs", "Städ", "Grün"
    };
    private static final String[] MIDDLE = {
        "er", "el", "en", "ner", "mein", "sam", "an", "dun", "for", "schaf", "ti", "o", "ra", "mu",
        "len", "der", "ig", "ab", "in", "tei", "sel", "bar", "lich", "kom", "zen"
    };
    private static final String[] LAST = {
        "ung", "heit", "keit", "schaft", "e", "er", "tion", "nis", "tum", "ling", "el", "markt",
        "kraft", "dienst", "recht", "raum", "werk", "haus", "stoff", "bund", "rat", "wege", "plan"
    };
    private static final List<String> COMMON =
            List.of(
                    "die", "der", "und", "in", "den", "von", "zu", "mit", "das", "für", "auf",
                    "ist", "im", "des", "eine", "ein", "sich", "nicht", "als", "dem");
    private static final String[] LINKS = {"", "s", "n", "en"};

    private final List<String> nouns;

    Vocabulary(long seed) {
        Random random = new Random(seed);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < NOUNS) {
            String middle = random.nextBoolean() ? pick(MIDDLE, random) : "";
            made.add(pick(FIRST, random) + pick(MIDDLE, random) + middle + pick(LAST, random));
        }
        nouns = new ArrayList<>(made);
    }

    /** A word without a meaning of its own. */
    String common(Random random) {
        return COMMON.get(zipf(COMMON.size(), 2, random));
    }

    /** A noun; common ones far more often than others. */
    String noun(Random random) {
        return nouns.get(zipf(nouns.size(), FLAT, random));
    }

    /** Nouns that belong together. */
    List<String> field(int size, Random random) {
        List<String> field = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            field.add(nouns.get(EVERYWHERE + random.nextInt(nouns.size() - EVERYWHERE)));
        }
        return field;
    }

    /** A noun behind another word, the same one for the same choice. */
    String compound(String first, int choice) {
        Random random = new Random(choice);
        String second = nouns.get(zipf(nouns.size(), FLAT, random));
        char small = Character.toLowerCase(second.charAt(0));
        return first + pick(LINKS, random) + small + second.substring(1);
    }

    /**
     * A place in a list; the n-th is drawn in proportion to 1 / (n + flat), which is Zipf's law as
     * Mandelbrot mended it for the most common words.
     */
    static int zipf(int size, double flat, Random random) {
        return (int) (flat * (Math.pow((size + flat) / flat, random.nextDouble()) - 1));
    }

    private static String pick(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }
}
