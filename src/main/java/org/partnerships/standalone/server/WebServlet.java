package org.partnerships.standalone.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The start page and its parts, from the class path. */
final class WebServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/standalone/web/";

    /** Nothing but our own scripts and styles runs, whatever an editor's text may hold. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' https: data:; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'self'";

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html;charset=UTF-8",
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getServletPath();
        String name = path.equals("/") ? "index.html" : path.substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        // A plain name only: the class path has more below this folder's parents.
        if (type == null || name.indexOf('/') >= 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = WebServlet.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Cache-Control", "no-cache");
            file.transferTo(response.getOutputStream());
        }
    }
}
