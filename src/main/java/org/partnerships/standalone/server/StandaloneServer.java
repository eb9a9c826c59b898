package org.partnerships.standalone.server;

import org.jboss.resteasy.plugins.server.servlet.ResteasyContextParameters;
import org.partnerships.PartnershipsException;
import org.partnerships.standalone.repository.asset.AssetFiles;
import org.partnerships.standalone.rest.DeliveryEndpoints;
import org.partnerships.standalone.rest.NodesResource;
import org.partnerships.standalone.words.Progress;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The running standalone server: repository, endpoints, assets and start page behind one address.
 * Several may run side by side. Thread-safe.
 */
public final class StandaloneServer implements AutoCloseable {

    /** How long the start waits for the related index; a large one fills on behind it. */
    private static final Duration PATIENCE_WITH_INDEX = Duration.ofSeconds(1);

    /** How long the related index lets requests that came during the start go first. */
    private static final Duration PATIENCE_WITH_REQUESTS = Duration.ofMillis(500);

    private final EmbeddedTomcat tomcat;
    private final CompletableFuture<Platform> prepared;
    private final CompletableFuture<Platform> platform;

    private StandaloneServer(
            EmbeddedTomcat tomcat, CompletableFuture<Platform> prepared, Progress progress) {
        this.tomcat = tomcat;
        this.prepared = prepared;
        this.platform = Beside.then(prepared, opened -> opened.importContent(progress));
    }

    /**
     * Starts a server and returns when it answers. Repository, content, endpoints and web server
     * come up side by side as far as they can.
     *
     * @throws PortTakenException when another program listens on the port
     * @throws PartnershipsException when it cannot start for another reason
     */
    public static StandaloneServer start(StandaloneOptions options) {
        return start(options, new LoggedProgress());
    }

    /**
     * The same, and says while it starts how far it has come and what is wrong with the files.
     *
     * @param progress is called by other threads, too
     */
    public static StandaloneServer start(StandaloneOptions options, Progress progress) {
        EmbeddedTomcat.requireFree(options.host(), options.port());
        CompletableFuture<Platform> prepared =
                Beside.start(() -> PlatformStart.prepare(options, progress));
        StandaloneServer server =
                new StandaloneServer(
                        new EmbeddedTomcat(options.host(), options.port(), ServerLimits.DEFAULT),
                        prepared,
                        progress);
        try {
            server.tomcat.bind();
            server.serve();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private void serve() {
        RestServlet rest = new RestServlet();
        CompletableFuture<Platform> ready =
                Beside.then(prepared, opened -> register(opened, rest))
                        .thenCombine(platform, (registered, filled) -> filled);
        LateFilters filters =
                new LateFilters(ready.thenApply(opened -> opened.endpoints().filters()));
        tomcat.filter(new QueryCheck(ServerLimits.DEFAULT.parameters()), "/*");
        tomcat.filter(filters, RestServlet.PATTERN, AssetServlet.PATTERN, RenditionServlet.PATTERN);
        tomcat.serve(rest, RestServlet.PATTERN)
                .addInitParameter(
                        ResteasyContextParameters.RESTEASY_SERVLET_MAPPING_PREFIX,
                        RestServlet.PREFIX);
        serveFiles();
        tomcat.start();
        Platform opened = Beside.result(ready);
        opened.watch(modules -> opened.endpoints().register(rest.registry(), modules));
        filters.awaitEarly(PATIENCE_WITH_REQUESTS);
        opened.index();
        opened.awaitIndex(PATIENCE_WITH_INDEX);
    }

    private void serveFiles() {
        tomcat.serve(new AssetServlet(this::assets), AssetServlet.PATTERN);
        tomcat.serve(
                new RenditionServlet(this::assets, () -> opened().site()),
                RenditionServlet.PATTERN);
        tomcat.serve(new EndpointListServlet(this::endpoints), EndpointListServlet.PATTERN);
        tomcat.serve(
                new DeskServlet(WorkingCopy.find().lightModules().orElse(null)),
                DeskServlet.PATTERN);
        tomcat.serve(new WebServlet(), "/");
    }

    private static void register(Platform platform, RestServlet rest) {
        DeliveryEndpoints endpoints = platform.endpoints();
        endpoints.providers().forEach(rest::addProvider);
        endpoints.register(rest.registry(), platform.modules());
        rest.registry()
                .addSingletonResource(new NodesResource(platform.repository()), NodesResource.PATH);
    }

    /** What answers the requests. */
    Platform opened() {
        return Beside.result(platform);
    }

    private AssetFiles assets() {
        return opened().assets();
    }

    /** Where it answers, with the real port and without a slash at the end. */
    public URI baseUri() {
        return tomcat.baseUri();
    }

    /** Where editors see and change what is related. */
    public URI deskUri() {
        return baseUri().resolve(DeskServlet.ADDRESS);
    }

    /**
     * The addresses of the endpoints that answer, from the root and in order; what is to be filled
     * in stands in braces.
     */
    public List<String> endpoints() {
        return opened().addresses();
    }

    /** Whether related content knows all items; false when that takes longer than the patience. */
    public boolean awaitRelated(Duration patience) {
        return opened().awaitIndex(patience);
    }

    /** Whether anybody who reaches this server may guess the superuser's password. */
    public boolean hasDefaultPassword() {
        return opened().hasDefaultPassword();
    }

    /** Finishes the requests and the import under way, then closes what was opened. */
    @Override
    public void close() {
        tomcat.close();
        platform.exceptionally(failure -> null).join();
        prepared.handle(
                        (opened, failure) -> {
                            if (opened != null) {
                                opened.close();
                            }
                            return null;
                        })
                .join();
    }
}
