package org.partnerships.magnolia;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

import org.partnerships.content.ContentItems;
import org.partnerships.content.RelatedFeed;
import org.partnerships.content.Sessions;
import org.partnerships.related.RelatedContent;
import org.partnerships.rest.RelatedEndpoint;

import javax.inject.Inject;

/**
 * The module's life in Magnolia: the related index runs from start to stop. Magnolia starts and
 * stops the same object again whenever its configuration changes.
 */
public class PartnershipsModule implements ModuleLifecycle {

    private final Sessions sessions;
    private final MagnoliaLocales locales;
    private volatile RelatedContent related = new RelatedContent();
    private volatile RelatedFeed feed;

    @Inject
    public PartnershipsModule(MagnoliaSessions sessions, MagnoliaLocales locales) {
        this.sessions = sessions;
        this.locales = locales;
    }

    @Override
    public void start(ModuleLifecycleContext context) {
        related = new RelatedContent();
        feed = new RelatedFeed(sessions, locales::ofAllSites, related);
        feed.start();
    }

    @Override
    public void stop(ModuleLifecycleContext context) {
        if (feed != null) {
            feed.close();
            feed = null;
        }
    }

    /** Answers from the index as it is now; until the module has started, that nothing is known. */
    RelatedEndpoint relatedEndpoint() {
        return new RelatedEndpoint(
                new ContentItems(sessions), related, locales::ofRequest, this::indexing);
    }

    private boolean indexing() {
        RelatedFeed current = feed;
        return current == null || !current.isFilled();
    }
}
