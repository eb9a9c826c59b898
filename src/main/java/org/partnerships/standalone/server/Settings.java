package org.partnerships.standalone.server;

import org.partnerships.SettingsBinding;
import org.partnerships.check.CheckSettings;
import org.partnerships.feed.FeedSettings;
import org.partnerships.related.RelatedSettings;
import org.partnerships.rest.RelatedLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;

/** What {@code partnerships/config.yaml} sets, as in Magnolia. Read once, at the start. */
record Settings(
        RelatedSettings related, RelatedLimits limits, CheckSettings checks, FeedSettings feeds) {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String BASE_URL_VARIABLE = "PARTNERSHIPS_BASE_URL";

    /**
     * The settings in the sections of the file. A value that does not fit is named in the log, and
     * the default counts.
     */
    static Settings of(Map<String, Map<String, String>> sections) {
        return new Settings(
                bind("related", sections, RelatedSettings.DEFAULT),
                bind("limits", sections, RelatedLimits.DEFAULT),
                bind("checks", sections, CheckSettings.DEFAULT),
                withBaseUrl(bind("feeds", sections, FeedSettings.DEFAULT)));
    }

    private static <R extends Record> R bind(
            String section, Map<String, Map<String, String>> sections, R defaults) {
        Map<String, Object> values = Map.copyOf(sections.getOrDefault(section, Map.of()));
        SettingsBinding<R> binding = SettingsBinding.of(section, values, defaults);
        binding.problems().forEach(problem -> LOG.warn("partnerships/config.yaml: {}", problem));
        return binding.settings();
    }

    private static FeedSettings withBaseUrl(FeedSettings settings) {
        String baseUrl = System.getenv(BASE_URL_VARIABLE);
        return baseUrl == null
                ? settings
                : new FeedSettings(baseUrl, settings.siteName(), settings.entries());
    }
}
