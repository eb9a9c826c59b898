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
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.rest.RelatedLimits;
import org.partnerships.standalone.definition.EndpointDefinition;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The endpoints that are written in Java. Their definitions name the classes that Magnolia makes;
 * here the same endpoints are made without Magnolia.
 */
final class JavaEndpoints {

    private static final String ROOM = "org.partnerships.magnolia.";
    private static final String RELATED = ROOM + "MagnoliaRelatedEndpoint";
    private static final String FEEDS = ROOM + "MagnoliaFeedsEndpoint";
    private static final String CHECKS = ROOM + "MagnoliaChecksEndpoint";

    private static final String BASE_URL_VARIABLE = "PARTNERSHIPS_BASE_URL";

    private JavaEndpoints() {}

    /**
     * By the class that a definition names.
     *
     * @param indexing whether the related index does not know all items yet
     */
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
                new FeedsEndpoint(new FeedItems(sessions), locales, feedSettings()));
    }

    /** What is to be filled in after the path of an endpoint; empty for those that need nothing. */
    static String template(EndpointDefinition endpoint) {
        if (FEEDS.equals(endpoint.implementationClass())) {
            return "/{feed}";
        }
        return RELATED.equals(endpoint.implementationClass()) ? "/{type}/{path}" : "";
    }

    private static FeedSettings feedSettings() {
        String baseUrl = System.getenv(BASE_URL_VARIABLE);
        FeedSettings settings = FeedSettings.DEFAULT;
        return baseUrl == null
                ? settings
                : new FeedSettings(baseUrl, settings.siteName(), settings.entries());
    }
}
