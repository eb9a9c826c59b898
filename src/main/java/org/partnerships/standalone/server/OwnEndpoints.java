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

/** The endpoints written in Java, by the names of the classes that stand for them in Magnolia. */
final class OwnEndpoints {

    private static final String RELATED = "org.partnerships.magnolia.MagnoliaRelatedEndpoint";
    private static final String CHECKS = "org.partnerships.magnolia.MagnoliaChecksEndpoint";
    private static final String FEEDS = "org.partnerships.magnolia.MagnoliaFeedsEndpoint";
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
                new FeedsEndpoint(new FeedItems(sessions), locales, feedSettings()));
    }

    /** What is to be filled in after the path; empty for delivery endpoints. */
    static String parameters(EndpointDefinition endpoint) {
        if (RELATED.equals(endpoint.implementationClass())) {
            return "/{type}/{path}";
        }
        return FEEDS.equals(endpoint.implementationClass()) ? "/{feed}" : "";
    }

    private static FeedSettings feedSettings() {
        String baseUrl = System.getenv(BASE_URL_VARIABLE);
        FeedSettings settings = FeedSettings.DEFAULT;
        return baseUrl == null
                ? settings
                : new FeedSettings(baseUrl, settings.siteName(), settings.entries());
    }
}
