package org.partnerships.standalone.repository.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the language at the end of an item's name: {@code title_en} or {@code title_de_AT}. By
 * Magnolia's rule any known language counts, also one that the site does not have, so {@code is_it}
 * is Italian.
 */
final class LocaleSuffix {

    /** So many names are remembered; a content model has far fewer. */
    static final int MAX_REMEMBERED_NAMES = 10_000;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final ConcurrentHashMap<String, Optional<Locale>> REMEMBERED =
            new ConcurrentHashMap<>();

    private LocaleSuffix() {}

    /** The language a name ends with; null when it has none. */
    static Locale of(String name) {
        if (name.indexOf('_') < 0) {
            return null;
        }
        Optional<Locale> known = REMEMBERED.get(name);
        if (known == null) {
            known = Optional.ofNullable(parse(name));
            if (REMEMBERED.size() < MAX_REMEMBERED_NAMES) {
                REMEMBERED.put(name, known);
            }
        }
        return known.orElse(null);
    }

    /** The name without the language that {@link #of} found in it. */
    static String strip(String name, Locale suffix) {
        String end = "_" + suffix;
        return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
    }

    /** Whether this is a language, or a language in a country, that ISO or Java knows. */
    static boolean isKnown(Locale locale) {
        return isIso(locale) || OfJava.LOCALES.contains(locale);
    }

    private static boolean isIso(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage())
                && (locale.getCountry().isEmpty() || COUNTRIES.contains(locale.getCountry()));
    }

    private static Locale parse(String name) {
        int dot = name.lastIndexOf('.');
        String[] words = (dot < 0 ? name : name.substring(0, dot)).split("_");
        int count = words.length;
        if (count < 2) {
            return null;
        } else if (count == 2) {
            return firstKnown(guess(words[1]));
        } else if (count == 3) {
            return firstKnown(locale(words[1], words[2]), locale(words[2]));
        }
        Locale found =
                firstKnown(locale(words[count - 2], words[count - 1]), guess(words[count - 1]));
        if (found == null && isKnown(locale(words[count - 3], words[count - 2]))) {
            return locale(words[count - 3], words[count - 2], words[count - 1]);
        }
        return found;
    }

    private static Locale firstKnown(Locale... candidates) {
        return Arrays.stream(candidates).filter(LocaleSuffix::isKnown).findFirst().orElse(null);
    }

    /** A word in capitals is taken for a country without a language. */
    private static Locale guess(String word) {
        boolean capitals = !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
        return capitals ? locale("", word) : locale(word);
    }

    private static Locale locale(String... parts) {
        return new Locale(
                parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** Loaded when first needed, which few names ever do: Java takes long to list them. */
    private static final class OfJava {

        private static final Set<Locale> LOCALES = Set.of(Locale.getAvailableLocales());
    }
}
