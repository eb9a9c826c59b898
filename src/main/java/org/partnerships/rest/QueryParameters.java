package org.partnerships.rest;

import org.partnerships.content.SiteLocales;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parameters of a request, each known and given once. */
final class QueryParameters {

    private final Map<String, List<String>> query;

    private QueryParameters(Map<String, List<String>> query) {
        this.query = query;
    }

    /**
     * @throws RequestException for an unknown or repeated parameter
     */
    static QueryParameters of(Map<String, List<String>> query, List<String> known) {
        query.forEach(
                (name, values) -> {
                    if (!known.contains(name)) {
                        throw RequestException.badRequest(
                                "Unknown parameter '%s': use %s."
                                        .formatted(name, String.join(", ", known)));
                    }
                    if (values.size() > 1) {
                        throw RequestException.badRequest(
                                "Parameter '%s' is given twice.".formatted(name));
                    }
                });
        return new QueryParameters(query);
    }

    /** Null when it is not given. */
    String value(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.get(0);
    }

    /**
     * The site's locale that a parameter names; null when it is not given.
     *
     * @throws RequestException when the site does not have it
     */
    Locale locale(String name, SiteLocales locales) {
        String value = value(name);
        if (value == null) {
            return null;
        }
        return locales.find(value)
                .orElseThrow(
                        () ->
                                RequestException.badRequest(
                                        "Unknown %s '%s': the site has %s."
                                                .formatted(name, value, locales.enabled())));
    }
}
