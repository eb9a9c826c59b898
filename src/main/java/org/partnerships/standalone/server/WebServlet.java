package org.partnerships.standalone.server;

import java.io.IOException;
import java.io.InputStream;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The start page and its parts, from the class path. */
final class WebServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/standalone/web/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        WebFile.send(request.getServletPath(), name -> read(FOLDER + name), request, response);
    }

    /** A file on the class path; null when there is none. */
    static byte[] read(String resource) throws IOException {
        try (InputStream file = WebServlet.class.getResourceAsStream(resource)) {
            return file == null ? null : file.readAllBytes();
        }
    }
}
