package org.partnerships.standalone.server;

import org.partnerships.content.AllItems;
import org.partnerships.content.ContentItems;
import org.partnerships.content.RelatedFeed;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.Item;
import org.partnerships.related.RelatedContent;
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.rest.RelatedLimits;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.EndpointDefinition;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.definition.SiteDefinition;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.ContentFolders;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.asset.AssetFiles;
import org.partnerships.standalone.rest.DeliveryEndpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What stands behind the web server: definitions, repository, related index and endpoints. Opened
 * and closed as one. Thread-safe.
 */
final class Platform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);
    private static final String RELATED_CLASS = "org.partnerships.magnolia.MagnoliaRelatedEndpoint";

    /** Lies beside the repository that it was made from. */
    private static final String SAVED_INDEX = "related.index";

    private final StandaloneRepository repository;
    private final RelatedFeed feed;
    private final DeliveryEndpoints endpoints;
    private final AssetFiles assets;
    private final List<Path> moduleFolders;
    private final List<Path> contentFolders;
    private volatile LightModules modules;
    private ContentFolders watch;

    private Platform(
            StandaloneRepository repository,
            List<Path> moduleFolders,
            List<Path> contentFolders,
            LightModules modules,
            StandaloneOptions options) {
        this.repository = repository;
        this.moduleFolders = moduleFolders;
        this.contentFolders = contentFolders;
        this.modules = modules;
        RelatedContent related = new RelatedContent();
        feed =
                new RelatedFeed(
                        repository.sessions(),
                        this::locales,
                        related,
                        options.data() == null ? null : options.data().resolve(SAVED_INDEX));
        assets = new AssetFiles(repository.sessions());
        ContentItems items = new ContentItems(repository.sessions());
        endpoints =
                new DeliveryEndpoints(
                        repository,
                        Map.of(
                                RELATED_CLASS,
                                new RelatedEndpoint(
                                        items,
                                        related,
                                        this::locales,
                                        () -> !feed.isFilled(),
                                        RelatedLimits.DEFAULT)),
                        "",
                        modules,
                        options.cacheBytes());
    }

    /** Reads, imports and begins to index what the options name. */
    static Platform open(StandaloneOptions options) {
        WorkingCopy workingCopy = WorkingCopy.find();
        List<Path> moduleFolders = folders(options, workingCopy);
        // Read beside the repository's start, as each keeps one core busy.
        CompletableFuture<LightModules> reading =
                Beside.start(() -> LightModules.readWithPackaged(moduleFolders));
        StandaloneRepository repository = repository(options);
        try {
            LightModules modules = Beside.result(reading);
            log(modules.problems());
            log(repository.prepare(modules.contentTypes()));
            ContentSources content = new ContentSources(options, workingCopy);
            log(content.importInto(repository));
            Platform platform =
                    new Platform(repository, moduleFolders, content.folders(), modules, options);
            platform.feed.start();
            return platform;
        } catch (RuntimeException failure) {
            repository.close();
            throw failure;
        }
    }

    private static StandaloneRepository repository(StandaloneOptions options) {
        StandaloneRepository repository =
                options.data() == null
                        ? StandaloneRepository.temporary()
                        : StandaloneRepository.durable(options.data());
        if (options.superuserPassword() != null) {
            repository.access().setPassword(Access.SUPERUSER, options.superuserPassword());
        }
        return repository;
    }

    private static List<Path> folders(StandaloneOptions options, WorkingCopy workingCopy) {
        return Stream.concat(workingCopy.lightModules().stream(), options.lightModules().stream())
                .toList();
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
                        contentFolders,
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
        String path = RestServlet.PREFIX + "/" + endpoint.path();
        return RELATED_CLASS.equals(endpoint.implementationClass())
                ? path + "/{type}/{path}"
                : path;
    }

    SiteDefinition site() {
        return modules.site();
    }

    /** All items as they are now. */
    List<Item> items() {
        return AllItems.read(repository.sessions(), locales());
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
        endpoints.close();
        repository.close();
    }
}
