package org.partnerships.standalone.rest;

import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.RequestSessions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
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
        String authorization = request.getHeader("Authorization");
        if (BASIC.trim().equalsIgnoreCase(authorization)) {
            // Magnolia falls over its own feet here, and so do we.
            ErrorResponse.send(
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "The header Authorization lacks its credentials.");
            return;
        }
        String caller = caller(authorization);
        String method = request.getMethod().toUpperCase(Locale.ROOT);
        if (!access.uriAllowed(caller, method, path(request))) {
            refuse(response, caller, method);
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

    private static void refuse(HttpServletResponse response, String caller, String method)
            throws IOException {
        boolean mayLogIn = Access.knowsMethod(method) && caller.equals(Access.ANONYMOUS);
        LoginPage.refuse(
                response,
                mayLogIn ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
    }

    private String caller(String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
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
}
