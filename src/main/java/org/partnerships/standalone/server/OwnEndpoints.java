package org.partnerships.standalone.server;

import org.partnerships.check.CheckSettings;
import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentItems;
import org.partnerships.content.FeedItems;
import org.partnerships.content.Sessions;
import org.partnerships.content.SiteLocales;
import org.partnerships.feed.FeedSettings;
import org.partnerships.related.RelatedContent;
import org.partnerships.rest.ChecksEndpoint;
import org.partnerships.rest.FeedsEndpoint;
import org.partnerships.rest.OpenApiEndpoint;
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.rest.RelatedLimits;
import org.partnerships.standalone.definition.EndpointDefinition;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The endpoints written in Java, by the names of the classes that stand for them in Magnolia. */
final class OwnEndpoints {

    private static final String RELATED = "org.partnerships.magnolia.MagnoliaRelatedEndpoint";
    private static final String CHECKS = "org.partnerships.magnolia.MagnoliaChecksEndpoint";
    private static final String FEEDS = "org.partnerships.magnolia.MagnoliaFeedsEndpoint";
    private static final String OPENAPI = "org.partnerships.magnolia.MagnoliaOpenApiEndpoint";
    private static final String BASE_URL_VARIABLE = "PARTNERSHIPS_BASE_URL";

    private OwnEndpoints() {}

    static Map<String, Object> of(
            Sessions sessions,
            Supplier<SiteLocales> locales,
            RelatedContent related,
            BooleanSupplier indexing) {
        return Map.of(
                RELATED,
                new RelatedEndpoint(
                        new ContentItems(sessions),
                        related,
                        locales,
                        indexing,
                        RelatedLimits.DEFAULT),
                CHECKS,
                new ChecksEndpoint(
                        new CheckedItems(sessions, locales), locales, CheckSettings.DEFAULT),
                FEEDS,
                new FeedsEndpoint(new FeedItems(sessions), locales, feedSettings()),
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
            case FEEDS -> "/{feed}";
            case OPENAPI -> "/" + OpenApiEndpoint.DOCUMENT;
            default -> "";
        };
    }

    private static FeedSettings feedSettings() {
        String baseUrl = System.getenv(BASE_URL_VARIABLE);
        FeedSettings settings = FeedSettings.DEFAULT;
        return baseUrl == null
                ? settings
                : new FeedSettings(baseUrl, settings.siteName(), settings.entries());
    }
}
