package org.partnerships.standalone.server;

import org.partnerships.content.AllItems;
import org.partnerships.content.RelatedFeed;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.Item;
import org.partnerships.related.Overviews;
import org.partnerships.related.RelatedContent;
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.EndpointDefinition;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.definition.PackagedFiles;
import org.partnerships.standalone.definition.SiteDefinition;
import org.partnerships.standalone.repository.ContentFolders;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.asset.AssetFiles;
import org.partnerships.standalone.rest.DeliveryEndpoints;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What stands behind the web server: definitions, repository, related index and endpoints. Opened
 * and closed as one. Thread-safe.
 */
final class Platform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

    /** Lies beside the repository that it was made from. */
    private static final String SAVED_INDEX = "related.index";

    private final StandaloneRepository repository;
    private final RelatedFeed feed;
    private final Overviews overviews;
    private final DeliveryEndpoints endpoints;
    private final AssetFiles assets;
    private final List<Path> moduleFolders;
    private final ContentSources content;
    private final CompletableFuture<PackagedFiles> packaged;
    private volatile LightModules modules;
    private ContentFolders watch;

    /**
     * @param packaged is closed when the content is imported
     */
    Platform(
            StandaloneRepository repository,
            List<Path> moduleFolders,
            ContentSources content,
            CompletableFuture<PackagedFiles> packaged,
            LightModules modules,
            StandaloneOptions options) {
        this.repository = repository;
        this.moduleFolders = moduleFolders;
        this.content = content;
        this.packaged = packaged;
        this.modules = modules;
        Settings settings = Settings.of(modules.settings());
        RelatedContent related = related(settings);
        overviews = new Overviews(related, settings.limits().defaultResults());
        feed =
                new RelatedFeed(
                        repository.sessions(),
                        this::locales,
                        related,
                        options.data() == null ? null : options.data().resolve(SAVED_INDEX));
        assets = new AssetFiles(repository.sessions());
        endpoints =
                new DeliveryEndpoints(
                        repository,
                        OwnEndpoints.of(
                                repository.sessions(),
                                this::locales,
                                new OwnEndpoints.Related(
                                        related, overviews, () -> !feed.isFilled()),
                                settings),
                        "",
                        modules,
                        options.cacheBytes());
    }

    private static RelatedContent related(Settings settings) {
        return new RelatedContent(
                settings.related(),
                RelatedEndpoint.usualOptions(settings.limits()),
                settings.limits().readyLists());
    }

    /**
     * Imports what the options name; to be called once.
     *
     * @param progress is told what is wrong with the files, and how far the import has come
     */
    void importContent(Progress progress) {
        try (PackagedFiles files = Beside.result(packaged)) {
            content.importInto(repository, files, progress)
                    .forEach(problem -> progress.say(problem.asMessage()));
        }
    }

    /** Begins to fill the related index and to follow changes of the content. */
    void index() {
        feed.start();
    }

    /** Waits until the related index knows all items; false when that takes longer. */
    boolean awaitIndex(Duration patience) {
        return feed.awaitFilled(patience);
    }

    /**
     * Follows changes of files from now on.
     *
     * @param listener called with all definitions after some have changed
     */
    void watch(Consumer<LightModules> listener) {
        watch =
                ContentFolders.watch(
                        repository,
                        moduleFolders,
                        content.folders(),
                        reload -> {
                            log(reload.problems());
                            reload.modules().ifPresent(changed -> use(changed, listener));
                        });
    }

    private void use(LightModules changed, Consumer<LightModules> listener) {
        boolean siteChanged = !changed.site().equals(modules.site());
        modules = changed;
        listener.accept(changed);
        if (siteChanged) {
            feed.refill();
        }
        LOG.info("Light modules were read again.");
    }

    private static void log(List<DefinitionProblem> problems) {
        problems.forEach(problem -> LOG.warn("{}", problem));
    }

    /** The endpoints, with the filters and providers they need. */
    DeliveryEndpoints endpoints() {
        return endpoints;
    }

    /** What the light modules say. */
    LightModules modules() {
        return modules;
    }

    /** Where the endpoints answer, from the root; what is to be filled in stands in braces. */
    List<String> addresses() {
        return modules.endpoints().stream()
                .filter(EndpointDefinition::enabled)
                .map(Platform::address)
                .sorted()
                .toList();
    }

    private static String address(EndpointDefinition endpoint) {
        return RestServlet.PREFIX + "/" + endpoint.path() + OwnEndpoints.parameters(endpoint);
    }

    /** Where the content lies. */
    StandaloneRepository repository() {
        return repository;
    }

    SiteDefinition site() {
        return modules.site();
    }

    /** All items as they are now; says how many have been read. */
    List<Item> items(Progress progress) {
        return AllItems.read(
                repository.sessions(),
                locales(),
                read -> progress.step(Message.of("progress.read", read)));
    }

    AssetFiles assets() {
        return assets;
    }

    boolean hasDefaultPassword() {
        return repository.access().hasDefaultPassword();
    }

    private SiteLocales locales() {
        return new SiteLocales(site().fallbackLocale(), site().locales());
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        feed.close();
        overviews.close();
        endpoints.close();
        repository.close();
    }
}
