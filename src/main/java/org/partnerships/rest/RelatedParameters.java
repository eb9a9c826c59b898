package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a request asks for, checked.
 *
 * @param limit how many results at most, from 1 to {@link RelatedLimits#maximumResults}
 * @param types the types of results; never empty
 * @param locale null when the request does not say
 * @param with type and path of an item that the answer is to explain; null for none
 */
record RelatedParameters(
        int limit, Set<ContentType> types, Locale locale, boolean explain, String with) {

    private static final String LIMIT = "limit";
    private static final String TYPES = "types";
    private static final String LANG = "lang";
    private static final String EXPLAIN = "explain";
    private static final String WITH = "with";
    private static final List<String> KNOWN = List.of(LIMIT, TYPES, LANG, EXPLAIN, WITH);

    /**
     * @throws RequestException for an unknown, repeated or malformed parameter
     */
    static RelatedParameters of(
            Map<String, List<String>> query, SiteLocales locales, RelatedLimits limits) {
        QueryParameters parameters = QueryParameters.of(query, KNOWN);
        return new RelatedParameters(
                limit(parameters.value(LIMIT), limits),
                types(parameters.value(TYPES)),
                parameters.locale(LANG, locales),
                explain(parameters.value(EXPLAIN)),
                with(parameters.value(WITH), explain(parameters.value(EXPLAIN))));
    }

    private static int limit(String value, RelatedLimits limits) {
        if (value == null) {
            return limits.defaultResults();
        }
        try {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= limits.maximumResults()) {
                return limit;
            }
        } catch (NumberFormatException ignored) {
            // Answered like a number out of range.
        }
        throw RequestException.badRequest(
                "limit '%s' is not a whole number from 1 to %d."
                        .formatted(value, limits.maximumResults()));
    }

    private static Set<ContentType> types(String value) {
        if (value == null) {
            return EnumSet.allOf(ContentType.class);
        }
        Set<ContentType> types = EnumSet.noneOf(ContentType.class);
        for (String name : value.split(",", -1)) {
            types.add(
                    ContentType.ofWorkspace(name.strip())
                            .orElseThrow(
                                    () ->
                                            RequestException.badRequest(
                                                    "Unknown type '%s' in types: use %s."
                                                            .formatted(name, typeNames()))));
        }
        return types;
    }

    /** What {@code types} may name, for messages. */
    static String typeNames() {
        return Arrays.stream(ContentType.values())
                .map(ContentType::workspace)
                .collect(Collectors.joining(", "));
    }

    private static String with(String value, boolean explain) {
        if (value != null && !explain) {
            throw RequestException.badRequest("with needs explain=true.");
        }
        if (value != null && value.indexOf('/') < 1) {
            throw RequestException.badRequest(
                    "with '%s' is not the type and path of an item, as in news-teasers/2024/name."
                            .formatted(value));
        }
        return value;
    }

    private static boolean explain(String value) {
        if (value == null || "false".equals(value)) {
            return false;
        }
        if ("true".equals(value)) {
            return true;
        }
        throw RequestException.badRequest(
                "explain '%s' is neither true nor false.".formatted(value));
    }
}
