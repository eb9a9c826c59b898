package org.partnerships.standalone.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the modules' {@code decorations/site/config.yaml} and {@code themes} say.
 *
 * @param fallbackLocale the locale of properties without a suffix
 * @param locales the enabled ones, in the order of the file
 * @param theme the name of the site's theme; null without one
 * @param variations image variations of the site's theme by name
 */
public record SiteDefinition(
        boolean i18nEnabled,
        Locale fallbackLocale,
        List<Locale> locales,
        String theme,
        Map<String, ImageVariation> variations) {

    /** A {@code SimpleResizeVariation}; width or height is null where the file leaves it out. */
    public record ImageVariation(String name, Integer width, Integer height) {}
}
