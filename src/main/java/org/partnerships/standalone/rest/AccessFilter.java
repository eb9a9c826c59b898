package org.partnerships.standalone.rest;

import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.RequestSessions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Finds out who makes a request, refuses addresses that are closed to them, and opens their
 * sessions for as long as the request lasts. Wrong credentials are no error: the request then runs
 * as anonymous.
 */
final class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";
    private static final String HTML = "text/html;charset=UTF-8";

    private final transient Access access;
    private final transient RequestSessions sessions;

    AccessFilter(Access access, RequestSessions sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String caller = caller(request.getHeader("Authorization"));
        if (!access.uriAllowed(caller, request.getMethod(), path(request))) {
            refuse(request.getMethod(), caller, response);
            return;
        }
        response.setHeader("Pragma", "no-cache");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate, max-age=0");
        response.setDateHeader("Expires", 0);
        RequestSessions.Scope scope = sessions.open(caller);
        try {
            chain.doFilter(request, response);
        } finally {
            scope.close();
        }
    }

    private String caller(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, 6)) {
            return Access.ANONYMOUS;
        }
        return decoded(authorization.substring(BASIC.length()).trim())
                .filter(credentials -> credentials.indexOf(':') >= 0)
                .flatMap(
                        credentials -> {
                            int colon = credentials.indexOf(':');
                            return access.authenticate(
                                    credentials.substring(0, colon),
                                    credentials.substring(colon + 1));
                        })
                .orElse(Access.ANONYMOUS);
    }

    private static Optional<String> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException expected) {
            return Optional.empty();
        }
    }

    /** Decoded and below the context path, as role nodes write it. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** Who is not logged in is invited to; methods that no right covers are refused to anybody. */
    private static void refuse(String method, String caller, HttpServletResponse response)
            throws IOException {
        boolean mayLogIn = Access.knowsMethod(method) && caller.equals(Access.ANONYMOUS);
        response.setContentType(HTML);
        if (mayLogIn) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "FormBased");
            response.getWriter().write(page("Log in", "This address is open to users only."));
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.getWriter().write(page("Forbidden", "You may not do this here."));
        }
    }

    private static String page(String title, String text) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
                .formatted(title, title, text);
    }
}
