package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.definition.SiteDefinition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The languages of the site, and in which order their values are tried. Thread-safe. */
public final class SiteLanguages {

    /** Stands for the property without a suffix. */
    static final String NO_SUFFIX = "";

    private final boolean enabled;
    private final Locale fallback;
    private final List<Locale> locales;
    private final Map<Locale, AnswerLanguage> known = new ConcurrentHashMap<>();

    public SiteLanguages(SiteDefinition site) {
        this.enabled = site.i18nEnabled();
        this.fallback = site.fallbackLocale();
        this.locales = List.copyOf(site.locales());
    }

    /** The language of values without a suffix. */
    public Locale fallback() {
        return fallback;
    }

    /** The languages that may be asked for, in the site's order. */
    public List<Locale> locales() {
        return locales;
    }

    /**
     * The site's best match for a language parameter such as {@code en}, {@code de_AT} or {@code
     * de-AT}; empty when the site has nothing like it.
     *
     * @throws DeliveryException when that is no language at all
     */
    public Optional<Locale> match(String parameter) {
        String[] parts = parameter.replace('-', '_').split("_");
        List<String> words = new ArrayList<>(List.of(parts));
        words.removeIf(String::isEmpty);
        Locale locale =
                switch (words.size()) {
                    case 1 -> new Locale(words.get(0));
                    case 2 -> new Locale(words.get(0), words.get(1));
                    default -> null;
                };
        if (locale == null || !LocaleSuffix.isKnown(locale)) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN,
                    "Language parameter: " + parameter.replace('-', '_') + " is not allowed");
        }
        List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(locale.toLanguageTag());
        return Optional.ofNullable(Locale.lookup(ranges, locales));
    }

    /** The path of a page in a language: the fallback language has no prefix. */
    String localized(String path, Locale language) {
        boolean prefixed = enabled && locales.contains(language) && !language.equals(fallback);
        return prefixed && path.startsWith("/") ? "/" + language + path : path;
    }

    /** How to find the values for one of the site's languages. */
    AnswerLanguage of(Locale locale) {
        return known.computeIfAbsent(
                locale, key -> new AnswerLanguage(key, suffixes(key, true), suffixes(key, false)));
    }

    private List<String> suffixes(Locale language, boolean plainIsFallback) {
        List<String> suffixes = new ArrayList<>();
        Set<Locale> tried = new HashSet<>();
        Locale next = enabled ? language : null;
        while (next != null) {
            suffixes.add("_" + next);
            if (plainIsFallback && next.equals(fallback)) {
                suffixes.add(NO_SUFFIX);
            }
            tried.add(next);
            next = next(next, tried);
        }
        if (!suffixes.contains(NO_SUFFIX)) {
            suffixes.add(NO_SUFFIX);
        }
        return List.copyOf(suffixes);
    }

    /** The language without its country, then its siblings, then the fallback; null at the end. */
    private Locale next(Locale locale, Set<Locale> tried) {
        if (locale.equals(fallback)) {
            return null;
        }
        Locale next = kin(locale);
        return tried.contains(next) ? fallback : next;
    }

    private Locale kin(Locale locale) {
        Locale language = new Locale(locale.getLanguage());
        if (!locale.getCountry().isEmpty() && locales.contains(language)) {
            return language;
        }
        return locales.stream()
                .filter(other -> other.getLanguage().equals(locale.getLanguage()))
                .filter(other -> !other.equals(locale))
                .findFirst()
                .orElse(fallback);
    }
}
