package org.partnerships.standalone.server;

import org.partnerships.standalone.definition.EndpointDefinition;
import org.partnerships.standalone.definition.LightModules;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The running standalone server: repository, endpoints, assets and start page behind one address.
 * Several may run side by side. Thread-safe.
 */
public final class StandaloneServer implements AutoCloseable {

    private final OwnModule ownModule;
    private final EmbeddedTomcat tomcat;
    private volatile LightModules modules;

    private StandaloneServer(OwnModule ownModule, EmbeddedTomcat tomcat) {
        this.ownModule = ownModule;
        this.tomcat = tomcat;
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @throws PortTakenException when another program listens on the port
     * @throws org.partnerships.PartnershipsException when it cannot start for another reason
     */
    public static StandaloneServer start(StandaloneOptions options) {
        EmbeddedTomcat tomcat =
                new EmbeddedTomcat(options.host(), options.port(), ServerLimits.DEFAULT);
        StandaloneServer server = new StandaloneServer(OwnModule.find(), tomcat);
        try {
            tomcat.bind();
            server.open(options);
            tomcat.start();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private void open(StandaloneOptions options) {
        List<Path> folders = new ArrayList<>(options.lightModules());
        folders.add(0, ownModule.lightModules());
        modules = LightModules.read(folders);
        tomcat.serve(new RestServlet(List.of(), List.of()), RestServlet.PREFIX + "/*");
        tomcat.serve(new WebServlet(), "/");
    }

    /** Where it answers, with the real port and without a slash at the end. */
    public URI baseUri() {
        return tomcat.baseUri();
    }

    /** The paths of the endpoints that answer, from the root and in order. */
    public List<String> endpoints() {
        return modules.endpoints().stream()
                .filter(EndpointDefinition::enabled)
                .map(endpoint -> RestServlet.PREFIX + "/" + endpoint.path())
                .sorted()
                .toList();
    }

    /** Finishes the requests under way, then closes what was opened. */
    @Override
    public void close() {
        tomcat.close();
        ownModule.close();
    }
}
