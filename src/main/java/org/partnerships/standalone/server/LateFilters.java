package org.partnerships.standalone.server;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

/**
 * Filters that need the repository. A request that comes before them waits for them: so the web
 * server and the repository can start side by side.
 */
final class LateFilters implements Filter {

    private final CompletableFuture<List<Filter>> filters;

    LateFilters(CompletableFuture<List<Filter>> filters) {
        this.filters = filters;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        next(filters.join().iterator(), request, response, chain);
    }

    private static void next(
            Iterator<Filter> rest,
            ServletRequest request,
            ServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (!rest.hasNext()) {
            chain.doFilter(request, response);
            return;
        }
        rest.next()
                .doFilter(
                        request,
                        response,
                        (nextRequest, nextResponse) ->
                                next(rest, nextRequest, nextResponse, chain));
    }
}
