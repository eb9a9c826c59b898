package org.partnerships.rest;

import javax.ws.rs.core.UriInfo;

/** Where the web application lives, read from a request to one of its REST endpoints. */
final class ContextPath {

    private static final String REST = "/.rest";

    private ContextPath() {}

    /** As in {@code /magnoliaAuthor}; empty for an application at the server's root. */
    static String of(UriInfo uri) {
        String base = uri.getBaseUri().getRawPath();
        int rest = base.lastIndexOf(REST);
        return rest > 0 ? base.substring(0, rest) : "";
    }
}
