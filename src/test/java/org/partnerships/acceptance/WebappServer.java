package org.partnerships.acceptance;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

import java.io.IOException;

/**
 * Runs an unpacked web application on a free port of this machine until its input ends. It runs in
 * a process of its own and needs nothing but Tomcat and the JDK.
 */
final class WebappServer {

    static final String PORT = "port ";

    private WebappServer() {}

    /**
     * @param arguments the web application's folder, and one for Tomcat itself
     */
    public static void main(String[] arguments) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1]);
        tomcat.setPort(0);
        Connector connector = tomcat.getConnector();
        connector.setProperty("address", "127.0.0.1");
        tomcat.addWebapp("", arguments[0]);
        tomcat.start();
        System.out.println(PORT + connector.getLocalPort());
        awaitEndOfInput();
        tomcat.stop();
        tomcat.destroy();
        // Some modules leave threads that are no daemons.
        System.exit(0);
    }

    private static void awaitEndOfInput() throws IOException {
        int read = System.in.read();
        while (read >= 0) {
            read = System.in.read();
        }
    }
}
