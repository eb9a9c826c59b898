package org.partnerships.standalone.server;

import java.io.IOException;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Refuses a query with too many parameters before anything is made of it: each would be a condition
 * of a repository query.
 */
final class ParameterLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final int most;

    ParameterLimit(int most) {
        this.most = most;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query != null && query.chars().filter(character -> character == '&').count() >= most) {
            ErrorForm.write(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The query has more than " + most + " parameters.");
            return;
        }
        chain.doFilter(request, response);
    }
}
