package org.partnerships.standalone.server;

import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentItems;
import org.partnerships.content.DeskItems;
import org.partnerships.content.FeedItems;
import org.partnerships.content.Sessions;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.Overviews;
import org.partnerships.related.RelatedContent;
import org.partnerships.rest.ChecksEndpoint;
import org.partnerships.rest.DeskEndpoint;
import org.partnerships.rest.FeedsEndpoint;
import org.partnerships.rest.OpenApiEndpoint;
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.standalone.definition.EndpointDefinition;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The endpoints written in Java, by the names of the classes that stand for them in Magnolia. */
final class OwnEndpoints {

    private static final String RELATED = "org.partnerships.magnolia.MagnoliaRelatedEndpoint";
    private static final String CHECKS = "org.partnerships.magnolia.MagnoliaChecksEndpoint";
    private static final String DESK = "org.partnerships.magnolia.MagnoliaDeskEndpoint";
    private static final String FEEDS = "org.partnerships.magnolia.MagnoliaFeedsEndpoint";
    private static final String OPENAPI = "org.partnerships.magnolia.MagnoliaOpenApiEndpoint";

    private OwnEndpoints() {}

    static Map<String, Object> of(
            Sessions sessions,
            Supplier<SiteLocales> locales,
            RelatedContent related,
            Overviews overviews,
            BooleanSupplier indexing,
            Settings settings) {
        return Map.of(
                RELATED,
                new RelatedEndpoint(
                        new ContentItems(sessions), related, locales, indexing, settings.limits()),
                CHECKS,
                new ChecksEndpoint(new CheckedItems(sessions, locales), locales, settings.checks()),
                DESK,
                new DeskEndpoint(new DeskItems(sessions), related, overviews, indexing, locales),
                FEEDS,
                new FeedsEndpoint(new FeedItems(sessions), locales, settings.feeds()),
                OPENAPI,
                new OpenApiEndpoint());
    }

    /** What comes after the path; empty for endpoints that answer at the path itself. */
    static String parameters(EndpointDefinition endpoint) {
        if (endpoint.isDelivery()) {
            return "";
        }
        return switch (endpoint.implementationClass()) {
            case RELATED -> "/{type}/{path}";
            case DESK -> "/items";
            case FEEDS -> "/{feed}";
            case OPENAPI -> "/" + OpenApiEndpoint.DOCUMENT;
            default -> "";
        };
    }
}
