package org.partnerships.standalone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Some clients at once, each asking for the next as soon as it has its answer.
 *
 * @param nanos how long each request took, in ascending order
 * @param seconds how long all took together
 */
record Load(long[] nanos, double seconds) {

    /**
     * Sends numbered requests for a while.
     *
     * @param address what to get; no two clients use the same numbers
     */
    static Load of(URI server, int clients, double seconds, IntFunction<String> address)
            throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            var running =
                    IntStream.range(0, clients)
                            .mapToObj(
                                    client ->
                                            executor.submit(
                                                    () ->
                                                            client(
                                                                    server, client, clients, end,
                                                                    address)))
                            .toList();
            long[] nanos = running.stream().map(Load::get).flatMapToLong(Arrays::stream).toArray();
            double took = (System.nanoTime() - begin) / 1e9;
            Arrays.sort(nanos);
            return new Load(nanos, took);
        } finally {
            executor.shutdownNow();
        }
    }

    private static long[] client(
            URI server, int first, int step, long end, IntFunction<String> address) {
        long[] nanos = new long[1 << 10];
        int count = 0;
        try (Connection connection = new Connection(server)) {
            for (int number = first; System.nanoTime() < end; number += step) {
                long begin = System.nanoTime();
                connection.get(address.apply(number));
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = System.nanoTime() - begin;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(nanos, count);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A client failed", e);
        }
    }

    double rate() {
        return nanos.length / seconds;
    }

    /** Milliseconds that so many percent of the requests did not exceed. */
    double percentile(double percent) {
        return nanos[Math.max(0, (int) Math.ceil(nanos.length * percent / 100) - 1)] / 1e6;
    }
}
