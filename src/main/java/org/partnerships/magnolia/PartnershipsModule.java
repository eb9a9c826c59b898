package org.partnerships.magnolia;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

import org.partnerships.PartnershipsException;
import org.partnerships.SettingsBinding;
import org.partnerships.content.ContentItems;
import org.partnerships.content.NodeTypePrefix;
import org.partnerships.content.RelatedFeed;
import org.partnerships.content.Sessions;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedSettings;
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.rest.RelatedLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.stream.Stream;

import javax.inject.Inject;

/**
 * The module's life in Magnolia: the related index runs from start to stop. Magnolia starts and
 * stops the same object again whenever its configuration changes.
 */
public class PartnershipsModule implements ModuleLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PartnershipsModule.class);

    private final Sessions sessions;
    private final MagnoliaLocales locales;
    private Map<String, Object> relatedValues = Map.of();
    private Map<String, Object> limitValues = Map.of();
    private volatile RelatedLimits limits = RelatedLimits.DEFAULT;
    private volatile RelatedContent related = new RelatedContent();
    private volatile RelatedFeed feed;

    @Inject
    public PartnershipsModule(MagnoliaSessions sessions, MagnoliaLocales locales) {
        this.sessions = sessions;
        this.locales = locales;
    }

    @Override
    public void start(ModuleLifecycleContext context) {
        NodeTypePrefix.problem(sessions).ifPresent(LOG::error);
        SettingsBinding<RelatedSettings> weights = bindRelated();
        SettingsBinding<RelatedLimits> bounds = bindLimits();
        Stream.concat(weights.problems().stream(), bounds.problems().stream())
                .forEach(problem -> LOG.warn("partnerships/config.yaml: {}", problem));
        limits = bounds.settings();
        related = new RelatedContent(weights.settings());
        feed = new RelatedFeed(sessions, locales::ofAllSites, related);
        feed.start();
    }

    @Override
    public void stop(ModuleLifecycleContext context) {
        if (feed != null) {
            feed.close();
            feed = null;
        }
        // Magnolia only sets what the configuration names; what it no longer names is the default.
        relatedValues = Map.of();
        limitValues = Map.of();
    }

    /** The section {@code related} of {@code config.yaml}. */
    public Map<String, Object> getRelated() {
        return relatedValues;
    }

    /**
     * Called by Magnolia before {@code start}, with what decorations changed.
     *
     * @throws PartnershipsException that Magnolia shows as a problem of the configuration; the
     *     values that fit count all the same
     */
    public void setRelated(Map<String, Object> values) {
        relatedValues = values == null ? Map.of() : values;
        report(bindRelated());
    }

    /** The section {@code limits} of {@code config.yaml}. */
    public Map<String, Object> getLimits() {
        return limitValues;
    }

    /** As {@link #setRelated}. */
    public void setLimits(Map<String, Object> values) {
        limitValues = values == null ? Map.of() : values;
        report(bindLimits());
    }

    private SettingsBinding<RelatedSettings> bindRelated() {
        return SettingsBinding.of("related", relatedValues, RelatedSettings.DEFAULT);
    }

    private SettingsBinding<RelatedLimits> bindLimits() {
        return SettingsBinding.of("limits", limitValues, RelatedLimits.DEFAULT);
    }

    private static void report(SettingsBinding<?> binding) {
        if (!binding.problems().isEmpty()) {
            throw new PartnershipsException(String.join("; ", binding.problems()));
        }
    }

    /** Answers from the index as it is now; nothing until the module has started. */
    RelatedEndpoint relatedEndpoint() {
        return new RelatedEndpoint(
                new ContentItems(sessions, limits.teaserCharacters()),
                related,
                locales::ofRequest,
                this::indexing,
                limits);
    }

    private boolean indexing() {
        RelatedFeed current = feed;
        return current == null || !current.isFilled();
    }
}
