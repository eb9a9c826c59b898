package info.magnolia.module.site;

import java.util.Collection;

public interface SiteManager {

    Site getDefaultSite();

    Collection<Site> getSites();
}
