package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.DeskItems;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.Overviews;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedOptions;
import org.partnerships.related.RelatedQuery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/**
 * Answers what the editors' desk shows, to those who may change the items. The host decides on the
 * path, as for the {@link RelatedEndpoint}.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class DeskEndpoint {

    /** How long a request waits for a site's figures, which a small site has by then. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final DeskItems items;
    private final RelatedContent related;
    private final Overviews overviews;
    private final BooleanSupplier indexing;
    private final Supplier<SiteLocales> locales;
    private final EditableTypes editable;

    /**
     * @param indexing whether items are still being read
     * @param locales asked anew for every request, so that a site's changes count
     */
    public DeskEndpoint(
            DeskItems items,
            RelatedContent related,
            Overviews overviews,
            BooleanSupplier indexing,
            Supplier<SiteLocales> locales) {
        this.items = items;
        this.related = related;
        this.overviews = overviews;
        this.indexing = indexing;
        this.locales = locales;
        this.editable = new EditableTypes(items::areEditable);
    }

    /** The items that an editor looks for. */
    @GET
    @Path("items")
    public Response items(@Context UriInfo uri, @Context HttpHeaders headers) {
        List<ContentType> all = editable.all();
        DeskParameters parameters = DeskParameters.ofList(uri, headers, locales.get());
        Collection<ContentType> types = parameters.types() == null ? all : parameters.types();
        types.forEach(type -> editable.named(type.workspace()));
        DeskItems.Page page =
                new DeskItems.Page(parameters.offset(), parameters.limit(), parameters.locale());
        return answer(
                DeskItemsAnswer.of(items.find(types, parameters.text(), parameters.site(), page)),
                parameters);
    }

    /** One item, with what its editors said about its related list. */
    @GET
    @Path("items/{type}/{path:.+}")
    public Response item(
            @PathParam("type") String typeName,
            @PathParam("path") String relativePath,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        ContentType type = editable.named(typeName);
        DeskParameters parameters = DeskParameters.ofItem(uri, headers, locales.get());
        String path = "/" + relativePath;
        return items.edited(type, path, parameters.site(), parameters.locale())
                .map(DeskItemAnswer::of)
                .map(answer -> answer(answer, parameters))
                .orElseThrow(() -> RequestException.pathNotFound(path));
    }

    /** An item among those related to it. */
    @GET
    @Path("neighbourhood/{type}/{path:.+}")
    public Response neighbourhood(
            @PathParam("type") String typeName,
            @PathParam("path") String relativePath,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        ContentType type = editable.named(typeName);
        DeskParameters parameters = DeskParameters.ofNeighbourhood(uri, headers, locales.get());
        String path = "/" + relativePath;
        String id = items.id(type, path).orElseThrow(() -> RequestException.pathNotFound(path));
        DeskSite site = site(parameters);
        RelatedQuery query =
                RelatedQuery.of(
                                id,
                                parameters.locale().getLanguage(),
                                RelatedOptions.of(parameters.limit()).withFallback(false))
                        .withVisible(site::isShown);
        return answer(site.answer(related.neighbourhood(query)), parameters);
    }

    /** How the related lists of all items do. */
    @GET
    @Path("site")
    public Response site(@Context UriInfo uri, @Context HttpHeaders headers) {
        editable.all();
        DeskParameters parameters = DeskParameters.ofItem(uri, headers, locales.get());
        return answer(
                indexing.getAsBoolean()
                        ? DeskSiteAnswer.computing(0, related.size())
                        : site(parameters)
                                .answer(overviews.of(parameters.locale().getLanguage(), PATIENCE)),
                parameters);
    }

    private DeskSite site(DeskParameters parameters) {
        return new DeskSite(items, related, parameters.site(), parameters.locale());
    }

    private static Response answer(Object answer, DeskParameters parameters) {
        return Response.ok(answer)
                .language(parameters.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
