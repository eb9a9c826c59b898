package org.partnerships.standalone.server;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * A file of one of our pages as an HTTP answer, or 304 when the browser has it already. Browsers
 * are told to ask each time, so that no page is made of old and new files.
 */
final class WebFile {

    static final String INDEX = "index.html";

    /** Nothing but our own scripts and styles runs, whatever an editor's text may hold. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' https: data:; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'self'";

    /** A plain name only: the class path has more below a folder's parents. */
    private static final Pattern NAME = Pattern.compile("[\\w-]+\\.(\\w+)");

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html;charset=UTF-8",
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml");

    private WebFile() {}

    /** The bytes of a file; null when there is none of that name. */
    @FunctionalInterface
    interface Source {
        byte[] read(String name) throws IOException;
    }

    /**
     * Answers with a file, or 404.
     *
     * @param path below the page's folder, with a slash before it; only a slash is the page
     */
    static void send(
            String path, Source source, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = path.equals("/") ? INDEX : path.substring(1);
        var matcher = NAME.matcher(name);
        String type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
        byte[] content = type == null ? null : source.read(name);
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = tag(content);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Weak, as Tomcat compresses no other. */
    private static String tag(byte[] content) {
        return "W/\"" + UUID.nameUUIDFromBytes(content) + "\"";
    }

    private static boolean isKnown(String tag, String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
