package org.partnerships.standalone.server;

import org.partnerships.standalone.rest.ErrorResponse;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Refuses queries that are broken or excessive before anything is made of them. Tomcat checks the
 * path in the same way, but leaves the query to whoever reads it.
 */
final class QueryCheck extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final char REPLACEMENT = '\uFFFD';
    private static final String ENCODED_REPLACEMENT = "%EF%BF%BD";

    private final int mostParameters;

    /**
     * @param mostParameters each would be a condition of a repository query
     */
    QueryCheck(int mostParameters) {
        this.mostParameters = mostParameters;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String complaint = complaint(request.getQueryString());
        if (complaint == null) {
            chain.doFilter(request, response);
        } else {
            ErrorResponse.send(response, HttpServletResponse.SC_BAD_REQUEST, complaint);
        }
    }

    private String complaint(String query) {
        if (query == null) {
            return null;
        }
        if (query.chars().filter(character -> character == '&').count() >= mostParameters) {
            return "The query has more than %d parameters.".formatted(mostParameters);
        }
        return isUtf8(query) ? null : "The query is not percent-encoded UTF-8.";
    }

    private static boolean isUtf8(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0
                    || query.toUpperCase(Locale.ROOT).contains(ENCODED_REPLACEMENT);
        } catch (IllegalArgumentException malformedEscape) {
            return false;
        }
    }
}
