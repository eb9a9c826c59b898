package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
     * A whole number within bounds.
     *
     * @throws RequestException for anything else
     */
    int number(String name, int from, int to, int otherwise) {
        String value = value(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // Answered like a number out of range.
        }
        throw RequestException.badRequest(
                "%s '%s' is not a whole number from %d to %d.".formatted(name, value, from, to));
    }

    /**
     * Types separated by commas; all when it is not given.
     *
     * @throws RequestException for an unknown one
     */
    Set<ContentType> types(String name) {
        String value = value(name);
        if (value == null) {
            return EnumSet.allOf(ContentType.class);
        }
        Set<ContentType> types = EnumSet.noneOf(ContentType.class);
        for (String type : value.split(",", -1)) {
            types.add(
                    ContentType.ofWorkspace(type.strip())
                            .orElseThrow(() -> unknownType(type, name)));
        }
        return types;
    }

    private static RequestException unknownType(String type, String name) {
        return RequestException.badRequest(
                "Unknown type '%s' in %s: use %s."
                        .formatted(type, name, RelatedParameters.typeNames()));
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
