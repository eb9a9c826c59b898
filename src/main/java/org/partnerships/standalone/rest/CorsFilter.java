package org.partnerships.standalone.rest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Cross-origin requests as Magnolia answers them without configuration: every origin may send any
 * method and header, but no credentials. Preflights are answered for every address, without asking
 * who calls.
 */
final class CorsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ALLOW = "Access-Control-Allow-";
    private static final String REQUEST_METHOD = "Access-Control-Request-Method";
    private static final String REQUEST_HEADERS = "Access-Control-Request-Headers";
    private static final String ANY = "*";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        if (origin == null || origin.equals(ownOrigin(request))) {
            chain.doFilter(request, response);
            return;
        }
        String wanted =
                request.getMethod().equals("OPTIONS") ? request.getHeader(REQUEST_METHOD) : null;
        if (!isValid(origin) || wanted != null && wanted.isEmpty()) {
            LoginPage.refuse(response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader(ALLOW + "Origin", ANY);
        if (wanted == null || wanted.isBlank()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Vary", REQUEST_METHOD + "," + REQUEST_HEADERS);
        response.setHeader(ALLOW + "Methods", ANY);
        response.setHeader(ALLOW + "Headers", ANY);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    static String ownOrigin(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        int path = url.indexOf("/", url.indexOf("://") + "://".length());
        return path < 0 ? url.toString() : url.substring(0, path);
    }

    private static boolean isValid(String origin) {
        try {
            return !origin.isEmpty()
                    && origin.indexOf('%') < 0
                    && new URI(origin).getScheme() != null;
        } catch (URISyntaxException expected) {
            return false;
        }
    }
}
