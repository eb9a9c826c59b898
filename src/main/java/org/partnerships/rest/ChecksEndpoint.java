package org.partnerships.rest;

import org.partnerships.check.CheckReport;
import org.partnerships.check.CheckSettings;
import org.partnerships.check.CheckedItem;
import org.partnerships.check.Checks;
import org.partnerships.check.TitleIndex;
import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/**
 * Answers what is unfinished or wrong in the items, to those who may change them. The host decides
 * on the path, as for the {@link RelatedEndpoint}.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ChecksEndpoint {

    private final CheckedItems items;
    private final EditableTypes editable;
    private final Supplier<SiteLocales> locales;
    private final CheckSettings settings;

    /**
     * @param locales asked anew for every request, so that a site's changes count
     */
    public ChecksEndpoint(
            CheckedItems items, Supplier<SiteLocales> locales, CheckSettings settings) {
        this.items = items;
        this.editable = new EditableTypes(items::areEditable);
        this.locales = locales;
        this.settings = settings;
    }

    /** The findings in all items of the types that the caller may change; 403 for none. */
    @GET
    public Response all(@Context UriInfo uri, @Context HttpHeaders headers) {
        List<ContentType> types = editable.all();
        return answer(uri, headers, site -> report(types, site));
    }

    /** The findings in all items of a type. */
    @GET
    @Path("{type}")
    public Response ofType(
            @PathParam("type") String typeName,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        ContentType type = editable.named(typeName);
        return answer(uri, headers, site -> report(List.of(type), site));
    }

    /** The findings in one item. */
    @GET
    @Path("{type}/{path:.+}")
    public Response ofItem(
            @PathParam("type") String typeName,
            @PathParam("path") String relativePath,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        ContentType type = editable.named(typeName);
        String path = "/" + relativePath;
        return answer(
                uri,
                headers,
                site -> {
                    CheckedItem item =
                            items.find(type, path)
                                    .orElseThrow(() -> RequestException.pathNotFound(path));
                    TitleIndex titles = TitleIndex.of(items.titles(type));
                    return new CheckReport(1, checks(site).check(item, titles));
                });
    }

    private CheckReport report(List<ContentType> types, SiteLocales site) {
        List<CheckedItem> all = new ArrayList<>();
        types.forEach(type -> all.addAll(items.all(type)));
        return checks(site).check(all);
    }

    private Checks checks(SiteLocales site) {
        return new Checks(settings, LocalDate.now(), site.languageCodes());
    }

    private Response answer(UriInfo uri, HttpHeaders headers, Look look) {
        SiteLocales site = locales.get();
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        ChecksParameters parameters = ChecksParameters.of(query, site);
        Locale locale =
                parameters.locale() == null
                        ? site.negotiate(headers.getAcceptableLanguages())
                        : parameters.locale();
        CheckReport report = look.at(site).atLeast(parameters.severity());
        return Response.ok(ChecksAnswer.of(report, locale))
                .language(locale)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @FunctionalInterface
    private interface Look {
        CheckReport at(SiteLocales site);
    }
}
