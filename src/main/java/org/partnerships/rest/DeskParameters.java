package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.UriInfo;

/**
 * What a request to the desk asks for, checked.
 *
 * @param text to look for; empty finds everything
 * @param types null when the request does not say
 * @param offset how many items to leave out
 * @param limit how many items at most
 */
record DeskParameters(
        SiteLocales site,
        Locale locale,
        String text,
        Set<ContentType> types,
        int offset,
        int limit) {

    private static final String LANG = "lang";
    private static final String TEXT = "q";
    private static final String TYPE = "type";
    private static final String OFFSET = "offset";
    private static final String LIMIT = "limit";

    /** What a list takes. */
    static final List<String> OF_LISTS = List.of(TEXT, TYPE, LANG, LIMIT, OFFSET);

    /** What one item takes. */
    static final List<String> OF_ITEMS = List.of(LANG);

    /** What a neighbourhood takes. */
    static final List<String> OF_NEIGHBOURHOODS = List.of(LANG, LIMIT);

    /** A request for more is one for all, which no page shows. */
    static final int MAXIMUM_LIMIT = 100;

    /**
     * @param known the parameters that the request may have
     * @param limit how many items when the request does not say
     * @throws RequestException for an unknown, repeated or malformed parameter
     */
    static DeskParameters of(
            UriInfo uri, HttpHeaders headers, SiteLocales site, List<String> known, int limit) {
        QueryParameters parameters = QueryParameters.of(uri.getQueryParameters(), known);
        Locale locale = parameters.locale(LANG, site);
        String text = parameters.value(TEXT);
        return new DeskParameters(
                site,
                locale == null ? site.negotiate(headers.getAcceptableLanguages()) : locale,
                text == null ? "" : text,
                parameters.value(TYPE) == null ? null : parameters.types(TYPE),
                parameters.number(OFFSET, 0, Integer.MAX_VALUE, 0),
                parameters.number(LIMIT, 1, MAXIMUM_LIMIT, limit));
    }
}
