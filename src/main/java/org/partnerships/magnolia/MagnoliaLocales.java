package org.partnerships.magnolia;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.module.site.Site;
import info.magnolia.module.site.SiteManager;

import org.partnerships.content.SiteLocales;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javax.inject.Inject;

/** The locales that Magnolia's sites speak. Thread-safe. */
public class MagnoliaLocales {

    /** What Magnolia takes for a site without languages. */
    private static final Locale DEFAULT_FALLBACK = Locale.ENGLISH;

    private final I18nContentSupport currentSite;
    private final SiteManager sites;

    @Inject
    public MagnoliaLocales(I18nContentSupport currentSite, SiteManager sites) {
        this.currentSite = currentSite;
        this.sites = sites;
    }

    /** Those of the site that the current request is for. */
    SiteLocales ofRequest() {
        return locales(currentSite.getFallbackLocale(), List.of(currentSite));
    }

    /** Those of all sites; for threads that serve no request, where there is no current site. */
    SiteLocales ofAllSites() {
        List<I18nContentSupport> all =
                sites.getSites().stream().map(Site::getI18n).filter(Objects::nonNull).toList();
        Site site = sites.getDefaultSite();
        Locale fallback =
                site == null || site.getI18n() == null
                        ? DEFAULT_FALLBACK
                        : site.getI18n().getFallbackLocale();
        return locales(fallback, all);
    }

    private static SiteLocales locales(Locale fallback, List<I18nContentSupport> supports) {
        Stream<Locale> enabled = supports.stream().flatMap(i18n -> i18n.getLocales().stream());
        return new SiteLocales(
                fallback, Stream.concat(Stream.of(fallback), enabled).distinct().toList());
    }
}
