package org.partnerships.standalone.rest;

import org.partnerships.standalone.repository.delivery.Answer;
import org.partnerships.standalone.repository.delivery.DeliveryEndpoint;
import org.partnerships.standalone.repository.delivery.QueryRequest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/**
 * The three requests of a delivery endpoint: a node by its path, the children of a node, and a
 * query on the endpoint itself. Registered under each endpoint's own path.
 */
@Path("/")
@Localized
@Produces(MediaType.APPLICATION_JSON)
public final class DeliveryResource {

    private static final Set<String> NO_FILTERS =
            Set.of(
                    "nodeTypes",
                    "lang",
                    "q",
                    "orderBy",
                    "offset",
                    "limit",
                    "properties",
                    "excludeProperties");

    private final AnswerCache answers;
    private volatile DeliveryEndpoint endpoint;

    DeliveryResource(DeliveryEndpoint endpoint, AnswerCache answers) {
        this.endpoint = endpoint;
        this.answers = answers;
    }

    /** Answers by another definition from the next request on. */
    void replace(DeliveryEndpoint other) {
        endpoint = other;
    }

    /** The node at the path. */
    @GET
    @Path("/{path:.*(?<!@nodes)}")
    public Response read(
            @PathParam("path") @DefaultValue("/") String path,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answer(request, (now, language) -> now.read(path, version, language));
    }

    /** The children of the node at the path. */
    @GET
    @Path("/{path:(.*)}@nodes")
    public Response children(
            @PathParam("path") @DefaultValue("/") String path,
            @Context HttpServletRequest request) {
        return answer(request, (now, language) -> now.children(path, language));
    }

    /** The nodes that match the parameters. */
    @GET
    public Response query(
            @QueryParam("offset") Long offset,
            @QueryParam("limit") Long limit,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Map<String, List<String>> filters = new HashMap<>(uri.getQueryParameters());
        QueryRequest query =
                new QueryRequest(
                        first(filters, "q"),
                        first(filters, "orderBy"),
                        offset,
                        limit,
                        first(filters, "properties"),
                        first(filters, "excludeProperties"),
                        filters);
        filters.keySet().removeAll(NO_FILTERS);
        return answer(request, (now, language) -> now.query(query, language));
    }

    private Response answer(
            HttpServletRequest request, BiFunction<DeliveryEndpoint, Locale, Answer> reader) {
        DeliveryEndpoint now = endpoint;
        Locale language = LanguageFilter.languageOf(request);
        String address = request.getRequestURI() + "?" + request.getQueryString();
        return AnswerResponse.of(
                answers.answer(now, language, address, () -> reader.apply(now, language)), request);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
