package org.partnerships.standalone.server;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * A file as an HTTP answer, or 304 when the client has it already. Clients are told to ask each
 * time, so that an edit shows at once.
 *
 * @param version another one after every change
 * @param lastModified null when unknown
 */
record FileResponse(String mimeType, long size, String version, Instant lastModified) {

    private static final long MILLIS_PER_SECOND = 1000;

    /** Opens the content; only called when it is sent. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Content content)
            throws IOException {
        response.setHeader("ETag", etag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (lastModified != null) {
            response.setDateHeader("Last-Modified", lastModified.toEpochMilli());
        }
        if (isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mimeType);
        response.setContentLengthLong(size);
        if (mayHoldScripts()) {
            response.setHeader(
                    "Content-Security-Policy",
                    "sandbox; default-src 'none'; style-src 'unsafe-inline'");
        }
        try (InputStream stream = content.open()) {
            stream.transferTo(response.getOutputStream());
        }
    }

    private String etag() {
        return '"' + version + '"';
    }

    private boolean isKnownTo(HttpServletRequest request) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return Arrays.stream(known.split(","))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals(etag()) || tag.equals("*"));
        }
        long since = request.getDateHeader("If-Modified-Since");
        return since >= 0
                && lastModified != null
                && lastModified.toEpochMilli() / MILLIS_PER_SECOND <= since / MILLIS_PER_SECOND;
    }

    /** An editor's drawing or page, opened on its own, must not act in this site's name. */
    private boolean mayHoldScripts() {
        return mimeType.contains("svg") || mimeType.contains("html") || mimeType.contains("xml");
    }
}
