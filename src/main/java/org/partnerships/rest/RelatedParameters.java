package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.RelatedOptions;

import java.util.Arrays;
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
 * @param perType how many of one type at most, from 1; more of it only as a fallback
 * @param fallback whether weaker or other items may fill the list up
 * @param with type and path of an item that the answer is to explain; null for none
 */
record RelatedParameters(
        int limit,
        Set<ContentType> types,
        int perType,
        Locale locale,
        boolean explain,
        boolean fallback,
        String with) {

    private static final String LIMIT = "limit";
    private static final String TYPES = "types";
    private static final String PER_TYPE = "perType";
    private static final String FALLBACK = "fallback";
    private static final String LANG = "lang";
    private static final String EXPLAIN = "explain";
    private static final String WITH = "with";
    private static final List<String> KNOWN =
            List.of(LIMIT, TYPES, PER_TYPE, LANG, EXPLAIN, FALLBACK, WITH);

    /**
     * @throws RequestException for an unknown, repeated or malformed parameter
     */
    static RelatedParameters of(
            Map<String, List<String>> query, SiteLocales locales, RelatedLimits limits) {
        QueryParameters parameters = QueryParameters.of(query, KNOWN);
        boolean explain = isTrue(EXPLAIN, parameters.value(EXPLAIN), false);
        int limit = parameters.number(LIMIT, 1, limits.maximumResults(), limits.defaultResults());
        return new RelatedParameters(
                limit,
                parameters.types(TYPES),
                parameters.number(PER_TYPE, 1, limits.maximumResults(), limit),
                parameters.locale(LANG, locales),
                explain,
                isTrue(FALLBACK, parameters.value(FALLBACK), true),
                with(parameters.value(WITH), explain));
    }

    /** What is asked for, whatever the item and the reader. */
    RelatedOptions options() {
        return new RelatedOptions(
                limit,
                types.stream().map(ContentType::workspace).collect(Collectors.toSet()),
                perType,
                explain,
                fallback,
                false);
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

    private static boolean isTrue(String name, String value, boolean otherwise) {
        if (value == null) {
            return otherwise;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return Boolean.parseBoolean(value);
        }
        throw RequestException.badRequest(
                "%s '%s' is neither true nor false.".formatted(name, value));
    }
}
