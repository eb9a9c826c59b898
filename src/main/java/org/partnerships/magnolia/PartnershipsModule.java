package org.partnerships.magnolia;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

import org.partnerships.content.ContentItems;
import org.partnerships.content.RelatedFeed;
import org.partnerships.content.Sessions;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.RelatedContent;

import java.util.List;

import javax.inject.Inject;

/**
 * The module's life in Magnolia: the related index runs from start to stop, and once more after a
 * restart.
 */
public class PartnershipsModule implements ModuleLifecycle {

    private final Sessions sessions;
    private final I18nContentSupport i18n;
    private final RelatedContent related = new RelatedContent();
    private volatile RelatedFeed feed;

    @Inject
    public PartnershipsModule(MagnoliaSessions sessions, I18nContentSupport i18n) {
        this.sessions = sessions;
        this.i18n = i18n;
    }

    @Override
    public void start(ModuleLifecycleContext context) {
        feed = new RelatedFeed(sessions, this::locales, related);
        feed.start();
    }

    @Override
    public void stop(ModuleLifecycleContext context) {
        if (feed != null) {
            feed.close();
            feed = null;
        }
    }

    ContentItems items() {
        return new ContentItems(sessions);
    }

    RelatedContent related() {
        return related;
    }

    boolean indexing() {
        return feed == null || !feed.isFilled();
    }

    SiteLocales locales() {
        return new SiteLocales(i18n.getFallbackLocale(), List.copyOf(i18n.getLocales()));
    }
}
