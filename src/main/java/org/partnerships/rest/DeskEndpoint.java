package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.DeskItems;
import org.partnerships.content.SiteLocales;

import java.util.Collection;
import java.util.List;
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

    /** Items in a list when a request does not say: a screen full. */
    static final int LISTED = 20;

    private final DeskItems items;
    private final EditableTypes editable;
    private final Supplier<SiteLocales> locales;

    /**
     * @param locales asked anew for every request, so that a site's changes count
     */
    public DeskEndpoint(DeskItems items, Supplier<SiteLocales> locales) {
        this.items = items;
        this.editable = new EditableTypes(items::areEditable);
        this.locales = locales;
    }

    /** The items that an editor looks for. */
    @GET
    @Path("items")
    public Response items(@Context UriInfo uri, @Context HttpHeaders headers) {
        List<ContentType> all = editable.all();
        DeskParameters parameters =
                DeskParameters.of(uri, headers, locales.get(), DeskParameters.OF_LISTS, LISTED);
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
        DeskParameters parameters =
                DeskParameters.of(uri, headers, locales.get(), DeskParameters.OF_ITEMS, LISTED);
        String path = "/" + relativePath;
        return items.edited(type, path, parameters.site(), parameters.locale())
                .map(DeskItemAnswer::of)
                .map(answer -> answer(answer, parameters))
                .orElseThrow(() -> RequestException.pathNotFound(path));
    }

    private static Response answer(Object answer, DeskParameters parameters) {
        return Response.ok(answer)
                .language(parameters.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
