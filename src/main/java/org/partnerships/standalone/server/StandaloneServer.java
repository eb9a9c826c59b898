package org.partnerships.standalone.server;

import java.net.URI;
import java.util.List;

/**
 * The running standalone server: repository, endpoints, assets and start page behind one address.
 * Several may run side by side. Thread-safe.
 */
public final class StandaloneServer implements AutoCloseable {

    private final EmbeddedTomcat tomcat;

    private StandaloneServer(EmbeddedTomcat tomcat) {
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
        StandaloneServer server = new StandaloneServer(tomcat);
        try {
            tomcat.bind();
            tomcat.serve(new RestServlet(List.of(), List.of()), RestServlet.PREFIX + "/*");
            tomcat.serve(new WebServlet(), "/");
            tomcat.start();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** Where it answers, with the real port and without a slash at the end. */
    public URI baseUri() {
        return tomcat.baseUri();
    }

    /** Finishes the requests under way, then closes what was opened. */
    @Override
    public void close() {
        tomcat.close();
    }
}
