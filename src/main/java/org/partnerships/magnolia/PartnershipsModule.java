package org.partnerships.magnolia;

import info.magnolia.event.EventBus;
import info.magnolia.event.SystemEventBus;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

import org.partnerships.PartnershipsException;
import org.partnerships.SettingProblem;
import org.partnerships.SettingsBinding;
import org.partnerships.check.CheckSettings;
import org.partnerships.check.Checks;
import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentItems;
import org.partnerships.content.DeskItems;
import org.partnerships.content.FeedItems;
import org.partnerships.content.MissingModules;
import org.partnerships.content.NodeTypePrefix;
import org.partnerships.content.RelatedFeed;
import org.partnerships.content.Sessions;
import org.partnerships.feed.FeedSettings;
import org.partnerships.related.Overviews;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedSettings;
import org.partnerships.rest.ChecksEndpoint;
import org.partnerships.rest.DeskEndpoint;
import org.partnerships.rest.FeedsEndpoint;
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.rest.RelatedLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.inject.Inject;
import javax.inject.Named;

/**
 * The module's life in Magnolia: the related index runs from start to stop. Magnolia starts and
 * stops the same object again whenever its configuration changes.
 */
public class PartnershipsModule implements ModuleLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PartnershipsModule.class);

    private final Sessions sessions;
    private final MagnoliaLocales locales;
    private final AfterStartup afterStartup;
    private Map<String, Object> relatedValues = Map.of();
    private Map<String, Object> limitValues = Map.of();
    private Map<String, Object> checkValues = Map.of();
    private Map<String, Object> feedValues = Map.of();
    private volatile RelatedLimits limits = RelatedLimits.DEFAULT;
    private volatile CheckSettings checks = CheckSettings.DEFAULT;
    private volatile FeedSettings feeds = FeedSettings.DEFAULT;
    private volatile RelatedContent related = new RelatedContent();
    private volatile Overviews overviews = overviews();
    private volatile RelatedFeed feed;

    @Inject
    public PartnershipsModule(
            MagnoliaSessions sessions,
            MagnoliaLocales locales,
            @Named(SystemEventBus.NAME) EventBus events) {
        this.sessions = sessions;
        this.locales = locales;
        this.afterStartup = new AfterStartup(events);
    }

    @Override
    public void start(ModuleLifecycleContext context) {
        NodeTypePrefix.problem(sessions).ifPresent(LOG::error);
        MissingModules.warnings(sessions).forEach(LOG::warn);
        SettingsBinding<RelatedSettings> weights = bindRelated();
        SettingsBinding<RelatedLimits> bounds = bindLimits();
        SettingsBinding<CheckSettings> lines = bindChecks();
        SettingsBinding<FeedSettings> names = bindFeeds();
        Stream.of(weights, bounds, lines, names)
                .map(SettingsBinding::problems)
                .flatMap(List::stream)
                .forEach(problem -> LOG.warn("partnerships/config.yaml: {}", problem));
        limits = bounds.settings();
        checks = lines.settings();
        feeds = names.settings();
        related =
                new RelatedContent(
                        weights.settings(),
                        RelatedEndpoint.usualOptions(limits),
                        limits.readyLists());
        overviews = overviews();
        feed = new RelatedFeed(sessions, locales::ofAllSites, related);
        feed.listen();
        afterStartup.run(context, feed::read);
    }

    @Override
    public void stop(ModuleLifecycleContext context) {
        afterStartup.cancel();
        if (feed != null) {
            feed.close();
            feed = null;
        }
        overviews.close();
        // Magnolia only sets what the configuration names; what it no longer names is the default.
        relatedValues = Map.of();
        limitValues = Map.of();
        checkValues = Map.of();
        feedValues = Map.of();
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

    /** The section {@code checks} of {@code config.yaml}. */
    public Map<String, Object> getChecks() {
        return checkValues;
    }

    /** As {@link #setRelated}. */
    public void setChecks(Map<String, Object> values) {
        checkValues = values == null ? Map.of() : values;
        report(bindChecks());
    }

    /** The section {@code feeds} of {@code config.yaml}. */
    public Map<String, Object> getFeeds() {
        return feedValues;
    }

    /** As {@link #setRelated}. */
    public void setFeeds(Map<String, Object> values) {
        feedValues = values == null ? Map.of() : values;
        report(bindFeeds());
    }

    private SettingsBinding<FeedSettings> bindFeeds() {
        return SettingsBinding.of("feeds", feedValues, FeedSettings.DEFAULT);
    }

    private SettingsBinding<CheckSettings> bindChecks() {
        return SettingsBinding.of("checks", checkValues, CheckSettings.DEFAULT);
    }

    private SettingsBinding<RelatedSettings> bindRelated() {
        return SettingsBinding.of("related", relatedValues, RelatedSettings.DEFAULT);
    }

    private SettingsBinding<RelatedLimits> bindLimits() {
        return SettingsBinding.of("limits", limitValues, RelatedLimits.DEFAULT);
    }

    private static void report(SettingsBinding<?> binding) {
        if (!binding.problems().isEmpty()) {
            throw new PartnershipsException(
                    binding.problems().stream()
                            .map(SettingProblem::toString)
                            .collect(Collectors.joining("; ")));
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

    ChecksEndpoint checksEndpoint() {
        return new ChecksEndpoint(
                new CheckedItems(sessions, locales::ofRequest), locales::ofRequest, checks);
    }

    DeskEndpoint deskEndpoint() {
        return new DeskEndpoint(
                new DeskItems(sessions), related, overviews, this::indexing, locales::ofRequest);
    }

    FeedsEndpoint feedsEndpoint() {
        return new FeedsEndpoint(new FeedItems(sessions), locales::ofRequest, feeds);
    }

    /** Checks with the rights of whoever publishes, for the languages of all sites. */
    PublicationGate publicationGate() {
        return new PublicationGate(
                new CheckedItems(sessions, locales::ofAllSites),
                new Checks(checks, LocalDate.now(), locales.ofAllSites().languageCodes()));
    }

    private Overviews overviews() {
        return new Overviews(related, limits.defaultResults());
    }

    private boolean indexing() {
        RelatedFeed current = feed;
        return current == null || !current.isFilled();
    }
}
