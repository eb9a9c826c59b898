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

    /** Items in a list when a request does not say: a screen full. */
    static final int LISTED = 20;

    /** A request for more is one for all, which no page shows. */
    static final int MOST_LISTED = 100;

    /**
     * Relatives in a neighbourhood when a request does not say: as many as a picture shows well.
     */
    static final int NEIGHBOURS = 12;

    /** Each of them is compared with each other one. */
    static final int MOST_NEIGHBOURS = 30;

    /**
     * A request for a list.
     *
     * @throws RequestException for an unknown, repeated or malformed parameter
     */
    static DeskParameters ofList(UriInfo uri, HttpHeaders headers, SiteLocales site) {
        List<String> known = List.of(TEXT, TYPE, LANG, LIMIT, OFFSET);
        return of(uri, headers, site, known, LISTED, MOST_LISTED);
    }

    /** As {@link #ofList}, for what only has a language. */
    static DeskParameters ofItem(UriInfo uri, HttpHeaders headers, SiteLocales site) {
        return of(uri, headers, site, List.of(LANG), LISTED, MOST_LISTED);
    }

    /** As {@link #ofList}, for a neighbourhood. */
    static DeskParameters ofNeighbourhood(UriInfo uri, HttpHeaders headers, SiteLocales site) {
        return of(uri, headers, site, List.of(LANG, LIMIT), NEIGHBOURS, MOST_NEIGHBOURS);
    }

    private static DeskParameters of(
            UriInfo uri,
            HttpHeaders headers,
            SiteLocales site,
            List<String> known,
            int limit,
            int mostLimit) {
        QueryParameters parameters = QueryParameters.of(uri.getQueryParameters(), known);
        Locale locale = parameters.locale(LANG, site);
        String text = parameters.value(TEXT);
        return new DeskParameters(
                site,
                locale == null ? site.negotiate(headers.getAcceptableLanguages()) : locale,
                text == null ? "" : text,
                parameters.value(TYPE) == null ? null : parameters.types(TYPE),
                parameters.number(OFFSET, 0, Integer.MAX_VALUE, 0),
                parameters.number(LIMIT, 1, mostLimit, limit));
    }
}
