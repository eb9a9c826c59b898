package info.magnolia.module.site;

import info.magnolia.cms.i18n.I18nContentSupport;

public interface Site {

    I18nContentSupport getI18n();
}
