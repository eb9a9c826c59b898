package org.partnerships.feed;

import org.partnerships.SettingException;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * How the feeds name the site.
 *
 * @param baseUrl what the addresses of pages and images begin with, without a slash at the end;
 *     empty takes the address of the request
 * @param siteName who publishes
 * @param entries how many items a feed holds, the newest first, from 1 to 10000
 */
public record FeedSettings(String baseUrl, String siteName, int entries) {

    /** The newest hundred, under the address of the request. */
    public static final FeedSettings DEFAULT = new FeedSettings("", "Partnerships", 100);

    private static final int MOST_ENTRIES = 10_000;

    public FeedSettings {
        if (!baseUrl.isEmpty() && !isWebAddress(baseUrl)) {
            throw new SettingException(
                    "baseUrl", "must be a web address as in https://www.example.org", baseUrl);
        }
        if (siteName.isBlank()) {
            throw new SettingException("siteName", "must not be blank", siteName);
        }
        if (entries < 1 || entries > MOST_ENTRIES) {
            throw new SettingException(
                    "entries", "must be from 1 to " + MOST_ENTRIES, String.valueOf(entries));
        }
        baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException expected) {
            return false;
        }
    }
}
