package org.partnerships.standalone.server;

import org.apache.catalina.connector.Connector;

/**
 * How much one request may ask of the server. Beyond it the answer is 400.
 *
 * @param headerBytes request line and headers together
 * @param parameters in the query
 * @param threads that answer requests at the same time; more requests wait
 * @param idleMillis after which a silent connection is closed
 */
record ServerLimits(int headerBytes, int parameters, int threads, int idleMillis) {

    /** Room for long filters; a thread for each of 64 clients. */
    static final ServerLimits DEFAULT = new ServerLimits(8 * 1024, 200, 64, 20_000);

    private static final int SPARE_THREADS = 4;

    /** After this, a client has to connect anew: that costs more than many an answer. */
    private static final int REQUESTS_PER_CONNECTION = 1000;

    private static final int COMPRESSED_FROM_BYTES = 2048;
    private static final String COMPRESSED_TYPES =
            "text/html,text/css,text/javascript,image/svg+xml";

    /** As Magnolia's own Tomcat: browsers send the brackets of a filter as they are. */
    private static final String UNENCODED_IN_QUERIES = "[]|";

    void applyTo(Connector connector) {
        connector.setProperty("relaxedQueryChars", UNENCODED_IN_QUERIES);
        connector.setMaxParameterCount(parameters);
        connector.setProperty("maxHttpHeaderSize", String.valueOf(headerBytes));
        connector.setProperty("connectionTimeout", String.valueOf(idleMillis));
        connector.setProperty("maxKeepAliveRequests", String.valueOf(REQUESTS_PER_CONNECTION));
        connector.setProperty("maxThreads", String.valueOf(threads));
        connector.setProperty("minSpareThreads", String.valueOf(SPARE_THREADS));
        connector.setProperty("compression", "on");
        connector.setProperty("compressionMinSize", String.valueOf(COMPRESSED_FROM_BYTES));
        connector.setProperty("compressibleMimeType", COMPRESSED_TYPES);
    }
}
