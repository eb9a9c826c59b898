package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.FeedItems;
import org.partnerships.content.SiteLocales;
import org.partnerships.feed.AtomFeed;
import org.partnerships.feed.CalendarFeed;
import org.partnerships.feed.FeedItem;
import org.partnerships.feed.FeedSettings;
import org.partnerships.feed.Sitemap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/**
 * Answers items as calendars, feed readers and search engines want them, as far as the caller may
 * read them. The host decides on the path, as for the {@link RelatedEndpoint}.
 */
@Path("/")
public class FeedsEndpoint {

    private final FeedItems items;
    private final Supplier<SiteLocales> locales;
    private final FeedSettings settings;

    /**
     * @param locales asked anew for every request, so that a site's changes count
     */
    public FeedsEndpoint(FeedItems items, Supplier<SiteLocales> locales, FeedSettings settings) {
        this.items = items;
        this.locales = locales;
        this.settings = settings;
    }

    /** The newest events as iCalendar. */
    @GET
    @Path("events.ics")
    public Response events(@Context UriInfo uri, @Context HttpHeaders headers) {
        FeedRequest request = request(uri, headers, FeedRequest.OF_ALL);
        List<FeedItem> events = newest(ContentType.EVENT_REPORT, request);
        return request.answer(
                CalendarFeed.MEDIA_TYPE, CalendarFeed.of(settings.siteName(), events));
    }

    /** The newest news as Atom. */
    @GET
    @Path("news.atom")
    public Response news(@Context UriInfo uri, @Context HttpHeaders headers) {
        FeedRequest request = request(uri, headers, FeedRequest.OF_ALL);
        AtomFeed.Head head =
                new AtomFeed.Head(
                        settings.siteName(),
                        settings.siteName(),
                        request.self(),
                        request.baseUrl() + "/",
                        request.locale().getLanguage());
        List<FeedItem> news = newest(ContentType.NEWS_TEASER, request);
        return request.answer(AtomFeed.MEDIA_TYPE, AtomFeed.of(head, news));
    }

    /** Every item in every language it is translated into, as part of a sitemap. */
    @GET
    @Path("sitemap.xml")
    public Response sitemap(@Context UriInfo uri, @Context HttpHeaders headers) {
        FeedRequest request = request(uri, headers, List.of());
        List<List<FeedItem>> all = new ArrayList<>();
        for (ContentType type : ContentType.values()) {
            all.addAll(items.translations(type, request.site(), request.baseUrl()));
        }
        return request.answer(Sitemap.MEDIA_TYPE, Sitemap.of(all));
    }

    /**
     * One item, as JSON-LD or, for events, as iCalendar: by the end of the address, the parameter
     * {@code format} or the header Accept.
     */
    @GET
    @Path("{type}/{path:.+}")
    public Response item(
            @PathParam("type") String typeName,
            @PathParam("path") String relativePath,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        ContentType type =
                ContentType.ofWorkspace(typeName)
                        .orElseThrow(() -> RequestException.unknownType(typeName));
        FeedRequest request = request(uri, headers, FeedRequest.OF_ITEM);
        ItemFormat format = ItemFormat.of(relativePath, request.format(), headers);
        String path = "/" + format.withoutEnding(relativePath);
        FeedItem item =
                items.find(type, path, request.locale(), request.site(), request.baseUrl())
                        .orElseThrow(() -> RequestException.pathNotFound(path));
        return request.answer(format.mediaType(), format.write(item, settings.siteName()));
    }

    private FeedRequest request(UriInfo uri, HttpHeaders headers, List<String> known) {
        return FeedRequest.of(uri, headers, known, locales.get(), settings);
    }

    private List<FeedItem> newest(ContentType type, FeedRequest request) {
        return items.newest(
                type, request.locale(), request.site(), request.baseUrl(), settings.entries());
    }
}
