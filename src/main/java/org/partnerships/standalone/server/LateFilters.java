package org.partnerships.standalone.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    private final Phaser early = new Phaser(1);

    LateFilters(CompletableFuture<List<Filter>> filters) {
        this.filters = filters;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (filters.isDone()) {
            next(filters.join().iterator(), request, response, chain);
            return;
        }
        early.register();
        try {
            next(filters.join().iterator(), request, response, chain);
        } finally {
            early.arriveAndDeregister();
        }
    }

    /** Waits until the requests that came before the filters are answered, or for the timeout. */
    void awaitEarly(Duration timeout) {
        try {
            early.awaitAdvanceInterruptibly(
                    early.arrive(), timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            // They go on beside what comes next.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
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
