package org.partnerships.rest;

import org.partnerships.check.Severity;
import org.partnerships.content.SiteLocales;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a request for findings asks for, checked.
 *
 * @param severity what matters less is left out
 * @param locale of the messages; null when the request does not say
 */
record ChecksParameters(Severity severity, Locale locale) {

    private static final String SEVERITY = "severity";
    private static final String LANG = "lang";

    /**
     * @throws RequestException for an unknown, repeated or malformed parameter
     */
    static ChecksParameters of(Map<String, List<String>> query, SiteLocales locales) {
        QueryParameters parameters = QueryParameters.of(query, List.of(SEVERITY, LANG));
        return new ChecksParameters(
                severity(parameters.value(SEVERITY)), parameters.locale(LANG, locales));
    }

    private static Severity severity(String value) {
        if (value == null) {
            return Severity.HINT;
        }
        return Severity.ofId(value)
                .orElseThrow(
                        () ->
                                RequestException.badRequest(
                                        "severity '%s' is none of hint, warning, severe."
                                                .formatted(value)));
    }
}
