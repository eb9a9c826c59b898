package org.partnerships.standalone.server;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.modeler.Registry;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;
import org.slf4j.bridge.SLF4JBridgeHandler;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;

import javax.servlet.Filter;
import javax.servlet.Servlet;

/**
 * One Tomcat with one connector and one context at the root, set up in code: nothing is scanned,
 * nothing is compiled, no session is kept. The port is bound by {@link #bind}, requests are
 * answered from {@link #start} on; those that come between the two wait.
 */
final class EmbeddedTomcat implements AutoCloseable {

    private final String host;
    private final int port;
    private final Path workFolder;
    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
    private final Context context;

    EmbeddedTomcat(String host, int port, ServerLimits limits) {
        this.host = host;
        this.port = port;
        this.workFolder = TemporaryFolders.create("web-server");
        tomcat.setBaseDir(workFolder.toString());
        tomcat.setSilent(true);
        tomcat.setConnector(connectorOf(limits));
        reportErrorsAsJson((StandardHost) tomcat.getHost());
        context = contextOf(tomcat);
    }

    static {
        // Tomcat logs through java.util.logging.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        // No JMX: nobody asks, and describing its beans costs a third of the start-up.
        Registry.disableRegistry();
    }

    private static StandardContext contextOf(Tomcat tomcat) {
        StandardContext context = (StandardContext) tomcat.addContext("", null);
        context.setManager(new NoSessions());
        // Who logs in and what they may do is for the filters; nothing is injected.
        context.setLoginConfig(new LoginConfig());
        context.setIgnoreAnnotations(true);
        // Its leak hunt is for redeployments; our classes are not the context's own.
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        return context;
    }

    private Connector connectorOf(ServerLimits limits) {
        connector.setPort(port);
        connector.setProperty("address", host);
        connector.setThrowOnFailure(true);
        connector.setXpoweredBy(false);
        limits.applyTo(connector);
        return connector;
    }

    private static void reportErrorsAsJson(StandardHost host) {
        host.getPipeline().addValve(new ErrorFormValve());
        host.setErrorReportValveClass(ErrorFormValve.class.getName());
    }

    /** Adds a servlet under url patterns; before {@link #start}. */
    Wrapper serve(Servlet servlet, String... patterns) {
        String name = servlet.getClass().getSimpleName();
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setLoadOnStartup(1);
        for (String pattern : patterns) {
            wrapper.addMapping(pattern);
        }
        return wrapper;
    }

    /** Adds a filter under url patterns; filters run in the order they were added. */
    void filter(Filter filter, String... patterns) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getSimpleName());
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        for (String pattern : patterns) {
            map.addURLPatternDecoded(pattern);
        }
        context.addFilterMap(map);
    }

    /**
     * Looks whether the port is free, without any of Tomcat: a taken one is told at once.
     *
     * @throws PortTakenException when another program has it
     */
    static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException failure) {
            throw bindFailure(host, port, failure);
        }
    }

    /** Java has one exception for several causes, which only its text tells apart. */
    private static StandaloneException bindFailure(String host, int port, Exception failure) {
        String text = String.valueOf(failure.getMessage());
        if (text.contains("requested address")) {
            return new StandaloneException(Message.of("server.notHere", host), failure);
        }
        if (failure instanceof BindException && !text.contains("denied")) {
            return new PortTakenException(host, port, failure);
        }
        return new StandaloneException(
                Message.of("server.port.unusable", port, host, Reason.of(failure)), failure);
    }

    /**
     * Takes the port.
     *
     * @throws PortTakenException when another program has it
     */
    void bind() {
        try {
            tomcat.init();
        } catch (LifecycleException failure) {
            throw startFailure(failure);
        }
    }

    /** Answers requests from now on. */
    void start() {
        try {
            tomcat.start();
        } catch (LifecycleException failure) {
            throw startFailure(failure);
        }
    }

    private StandaloneException startFailure(LifecycleException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind) {
                return bindFailure(host, port, bind);
            }
        }
        return new StandaloneException(
                Message.of("server.start", port, host, Reason.of(failure)), failure);
    }

    /** Where it listens, with the real port. */
    URI baseUri() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create(
                "http://" + (isAnyAddress() ? "localhost" : name) + ":" + connector.getLocalPort());
    }

    private boolean isAnyAddress() {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failure) {
            throw new StandaloneException(
                    Message.of("server.stop", port, host, Reason.of(failure)), failure);
        } finally {
            TemporaryFolders.delete(workFolder);
        }
    }
}
