package org.partnerships.standalone.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The editors' desk: the files that Magnolia serves as resources of our light module, read from the
 * working copy, so that an edit shows at once, or else from the class path.
 */
final class DeskServlet extends HttpServlet {

    static final String PATTERN = "/desk/*";

    /** Where the page is. */
    static final String ADDRESS = "/desk/";

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "partnerships/webresources/desk/";

    private final transient WebFile.Source files;

    /**
     * @param lightModules null reads from the class path
     */
    DeskServlet(Path lightModules) {
        files =
                lightModules == null
                        ? name -> WebServlet.read("/" + FOLDER + name)
                        : name -> read(lightModules.resolve(FOLDER + name));
    }

    private static byte[] read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            String query = request.getQueryString();
            response.sendRedirect(ADDRESS + (query == null ? "" : "?" + query));
            return;
        }
        WebFile.send(path, files, request, response);
    }
}
