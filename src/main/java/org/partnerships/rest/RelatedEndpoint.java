package org.partnerships.rest;

import org.partnerships.content.ContentItems;
import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.Explanation;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedOptions;
import org.partnerships.related.RelatedQuery;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * Answers which items are related to one. Every result is checked with the caller's rights. The
 * host decides on the path: Magnolia and the standalone server register it by the endpoint
 * definition.
 */
@Path("/")
public class RelatedEndpoint {

    private final ContentItems items;
    private final RelatedContent related;
    private final Supplier<SiteLocales> locales;
    private final BooleanSupplier indexing;
    private final RelatedLimits limits;

    /**
     * @param locales asked anew for every request, so that a site's changes count
     * @param indexing whether items are still being read
     * @param limits how much is answered; the length of teasers is up to the items
     */
    public RelatedEndpoint(
            ContentItems items,
            RelatedContent related,
            Supplier<SiteLocales> locales,
            BooleanSupplier indexing,
            RelatedLimits limits) {
        this.items = items;
        this.related = related;
        this.locales = locales;
        this.indexing = indexing;
        this.limits = limits;
    }

    /** The related items of the item at that path; 400 and 404 in Magnolia's error form. */
    @GET
    @Path("{type}/{path:.+}")
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public Response related(
            @PathParam("type") String typeName,
            @PathParam("path") String relativePath,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        ContentType type =
                ContentType.ofWorkspace(typeName)
                        .orElseThrow(() -> RequestException.unknownType(typeName));
        SiteLocales site = locales.get();
        RelatedParameters parameters = RelatedParameters.of(uri.getQueryParameters(), site, limits);
        String path = "/" + relativePath;
        String id = items.find(type, path).orElseThrow(() -> RequestException.pathNotFound(path));
        Locale locale =
                Objects.requireNonNullElseGet(
                        parameters.locale(),
                        () -> site.negotiate(headers.getAcceptableLanguages()));
        RelatedQuery query =
                RelatedQuery.of(id, locale.getLanguage(), parameters.options())
                        .withVisible(this::isReadable);
        RelatedAnswer answer = answer(query, parameters, locale, uri);
        Response.ResponseBuilder response = Response.ok(answer).language(locale);
        if (parameters.locale() == null) {
            response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return response.build();
    }

    private RelatedAnswer answer(
            RelatedQuery query, RelatedParameters parameters, Locale locale, UriInfo uri) {
        ReasonTexts reasons = new ReasonTexts(items, related, query.id(), locale);
        RelatedResults results = new RelatedResults(items, locale, ContextPath.of(uri), reasons);
        return new RelatedAnswer(
                indexing.getAsBoolean() ? true : null,
                related.related(query).stream()
                        .flatMap(item -> results.of(item, parameters.explain()).stream())
                        .toList(),
                parameters.with() == null
                        ? null
                        : results.of(explanation(query, parameters.with())));
    }

    /** What a request without parameters asks for. */
    public static RelatedOptions usualOptions(RelatedLimits limits) {
        return RelatedParameters.of(Map.of(), null, limits).options();
    }

    private boolean isReadable(String id) {
        return related.type(id)
                .flatMap(ContentType::ofWorkspace)
                .filter(type -> items.isReadable(type, id))
                .isPresent();
    }

    /** What the caller may not read is answered like what is not there. */
    private Explanation explanation(RelatedQuery query, String with) {
        int slash = with.indexOf('/');
        String path = with.substring(slash);
        return ContentType.ofWorkspace(with.substring(0, slash))
                .flatMap(type -> items.find(type, path))
                .flatMap(id -> related.explain(query, id))
                .orElseThrow(() -> RequestException.pathNotFound(path));
    }
}
