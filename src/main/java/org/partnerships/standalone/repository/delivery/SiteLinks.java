package org.partnerships.standalone.repository.delivery;

import java.util.Locale;
import java.util.Set;

/**
 * Where links point to.
 *
 * @param contextPath of the web application; empty at the root
 * @param defaultBaseUrl before complete links, Magnolia's {@code /server/defaultBaseUrl}
 * @param theme whose image variations renditions use; null without one
 * @param variations the names of the theme's image variations
 */
public record SiteLinks(
        String contextPath,
        String defaultBaseUrl,
        SiteLanguages languages,
        String theme,
        Set<String> variations) {

    /** Magnolia's base URL as installed. */
    public static final String DEFAULT_BASE_URL = "http://localhost:8080/magnolia";

    /** A link that works from anywhere. */
    String complete(String path, Locale language) {
        String localized = languages.localized(path, language);
        return defaultBaseUrl.endsWith("/") && localized.startsWith("/")
                ? defaultBaseUrl + localized.substring(1)
                : defaultBaseUrl + localized;
    }

    /** A link that works on this server. */
    String absolute(String path, Locale language) {
        return contextPath + languages.localized(path, language);
    }
}
