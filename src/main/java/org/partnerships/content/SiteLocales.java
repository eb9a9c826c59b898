package org.partnerships.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The locales of the site.
 *
 * @param fallback the locale of properties without a suffix
 * @param enabled every locale readers may ask for, the fallback among them
 */
public record SiteLocales(Locale fallback, List<Locale> enabled) {

    public SiteLocales {
        enabled = List.copyOf(enabled);
    }

    /**
     * The enabled locale for a tag such as {@code de}, {@code en-GB} or {@code de_AT}: the same
     * one, or else the one with the same language; empty when the site does not speak that
     * language.
     */
    public Optional<Locale> find(String tag) {
        Locale wanted = Locale.forLanguageTag(tag.replace('_', '-'));
        if (wanted.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        return enabled.stream()
                .filter(wanted::equals)
                .findFirst()
                .or(
                        () ->
                                enabled.stream()
                                        .filter(locale -> sameLanguage(locale, wanted))
                                        .findFirst());
    }

    /** The first acceptable locale, most wanted first, or the fallback when none is enabled. */
    public Locale negotiate(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(locale -> find(locale.toLanguageTag()).stream())
                .findFirst()
                .orElse(fallback);
    }

    /** One locale for each language of the site, in the site's order. */
    List<Locale> languages() {
        return enabled.stream().filter(locale -> locale.getCountry().isEmpty()).toList();
    }

    /** The ISO 639 codes of the site's languages, in the site's order. */
    public List<String> languageCodes() {
        return languages().stream().map(Locale::getLanguage).toList();
    }

    private static boolean sameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
