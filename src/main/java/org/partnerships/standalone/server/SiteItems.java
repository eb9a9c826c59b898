package org.partnerships.standalone.server;

import org.partnerships.related.Item;
import org.partnerships.standalone.words.Progress;

import java.util.List;

/**
 * All items of a site, read without serving it.
 *
 * @param language of the site's fallback locale
 */
public record SiteItems(List<Item> items, String language) {

    public SiteItems {
        items = List.copyOf(items);
    }

    /**
     * Opens the repository as a server would, reads it and closes it; host and port are not used.
     *
     * @throws org.partnerships.PartnershipsException when it cannot be opened
     */
    public static SiteItems read(StandaloneOptions options, Progress progress) {
        Platform platform = PlatformStart.open(options, progress);
        try {
            return new SiteItems(
                    platform.items(progress), platform.site().fallbackLocale().getLanguage());
        } finally {
            platform.close();
        }
    }
}
