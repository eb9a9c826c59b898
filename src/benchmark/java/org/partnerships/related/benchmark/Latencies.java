package org.partnerships.related.benchmark;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How long each of many calls took.
 *
 * @param nanos in ascending order
 * @param seconds from the first call to the end of the last
 */
record Latencies(long[] nanos, double seconds) {

    /** Makes numbered calls on some threads at once. */
    static Latencies of(int threads, int calls, IntConsumer call) {
        long[] nanos = new long[calls];
        long begin = System.nanoTime();
        Thread[] running =
                IntStream.range(0, threads)
                        .mapToObj(
                                thread ->
                                        new Thread(
                                                () -> measure(thread, threads, nanos, call),
                                                "benchmark-" + thread))
                        .toArray(Thread[]::new);
        Arrays.stream(running).forEach(Thread::start);
        Arrays.stream(running).forEach(Latencies::join);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        return new Latencies(nanos, seconds);
    }

    private static void measure(int thread, int threads, long[] nanos, IntConsumer call) {
        for (int i = thread; i < nanos.length; i += threads) {
            long begin = System.nanoTime();
            call.accept(i);
            nanos[i] = System.nanoTime() - begin;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds that so many percent of the calls did not exceed. */
    double percentile(double percent) {
        int place = (int) Math.ceil(nanos.length * percent / 100) - 1;
        return nanos[Math.max(0, place)] / 1e6;
    }

    /** Calls per second, of all threads together. */
    double rate() {
        return nanos.length / seconds;
    }
}
