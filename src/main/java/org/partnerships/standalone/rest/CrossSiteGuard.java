package org.partnerships.standalone.rest;

import java.io.IOException;
import java.util.Set;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Refuses what pages of other sites want to change. A browser sends a password it has learnt to
 * whatever page asks for this address, and the password of a local server is easy to guess.
 */
final class CrossSiteGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String DELIVERY = "/.rest/delivery/";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        if (origin == null
                || READS.contains(request.getMethod())
                || isReadOnly(request)
                || origin.equals(CorsFilter.ownOrigin(request))) {
            chain.doFilter(request, response);
            return;
        }
        ErrorResponse.send(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "Pages of other sites may read here, but change nothing.");
    }

    /**
     * Delivery has nothing to change and says so; by the path as sent and as Tomcat resolves it.
     */
    private static boolean isReadOnly(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getRequestURI().startsWith(request.getContextPath() + DELIVERY)
                && info != null
                && (request.getServletPath() + info).startsWith(DELIVERY);
    }
}
