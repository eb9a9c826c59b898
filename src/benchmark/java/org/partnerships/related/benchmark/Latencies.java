package org.partnerships.related.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How long each of many calls took.
 *
 * @param nanos in ascending order
 * @param seconds from the first call to the end of the last
 * @param cpuMillis processor time of a call on the average, which other programs hardly touch
 */
record Latencies(long[] nanos, double seconds, double cpuMillis) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Makes numbered calls on some threads at once. */
    static Latencies of(int threads, int calls, IntConsumer call) {
        long[] nanos = new long[calls];
        LongAdder cpu = new LongAdder();
        long begin = System.nanoTime();
        Thread[] running =
                IntStream.range(0, threads)
                        .mapToObj(
                                thread ->
                                        new Thread(
                                                () ->
                                                        cpu.add(
                                                                measure(
                                                                        thread, threads, nanos,
                                                                        call)),
                                                "benchmark-" + thread))
                        .toArray(Thread[]::new);
        Arrays.stream(running).forEach(Thread::start);
        Arrays.stream(running).forEach(Latencies::join);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        return new Latencies(nanos, seconds, cpu.sum() / 1e6 / calls);
    }

    private static long measure(int thread, int threads, long[] nanos, IntConsumer call) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int i = thread; i < nanos.length; i += threads) {
            long begin = System.nanoTime();
            call.accept(i);
            nanos[i] = System.nanoTime() - begin;
        }
        return THREADS.getCurrentThreadCpuTime() - cpu;
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
