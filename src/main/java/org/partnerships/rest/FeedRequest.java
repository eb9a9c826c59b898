package org.partnerships.rest;

import org.partnerships.content.SiteLocales;
import org.partnerships.feed.FeedSettings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/**
 * A request to the feeds, checked.
 *
 * @param format null when the request does not say
 * @param baseUrl what addresses begin with, without a slash at the end
 * @param self the address of the answer
 */
record FeedRequest(SiteLocales site, Locale locale, String format, String baseUrl, String self) {

    private static final String LANG = "lang";
    private static final String FORMAT = "format";

    /** The parameters of a feed. */
    static final List<String> OF_ALL = List.of(LANG);

    /** The parameters of one item. */
    static final List<String> OF_ITEM = List.of(LANG, FORMAT);

    /**
     * @throws RequestException for an unknown, repeated or malformed parameter
     */
    static FeedRequest of(
            UriInfo uri,
            HttpHeaders headers,
            List<String> known,
            SiteLocales site,
            FeedSettings settings) {
        QueryParameters parameters = QueryParameters.of(uri.getQueryParameters(), known);
        Locale locale = parameters.locale(LANG, site);
        String own = ownAddress(uri);
        String baseUrl = settings.baseUrl().isEmpty() ? own : settings.baseUrl();
        return new FeedRequest(
                site,
                locale == null ? site.negotiate(headers.getAcceptableLanguages()) : locale,
                parameters.value(FORMAT),
                baseUrl,
                baseUrl + uri.getRequestUri().toString().substring(own.length()));
    }

    private static String ownAddress(UriInfo uri) {
        URI request = uri.getRequestUri();
        return request.getScheme() + "://" + request.getRawAuthority() + ContextPath.of(uri);
    }

    /** An answer in the language of the request. */
    Response answer(String mediaType, String text) {
        // Bytes, as every server knows how to write them under any media type.
        return Response.ok(text.getBytes(StandardCharsets.UTF_8))
                .type(MediaType.valueOf(mediaType).withCharset("UTF-8"))
                .language(locale)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
