package org.partnerships.related.benchmark;

import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Asks one recommender about items, by their numbers, in the ways that are measured. Each way is
 * measured with one thread and with two, and gives the processor time of a question with one.
 */
final class Questions {

    private static final int CALLS = 3_000;
    private static final int WARM_UPS = 4;

    /** Items that are asked for again and again. */
    private static final int POPULAR = 50;

    private static final int VIEWS = 60_000;
    private static final int FLAT = 10;

    private final SpeedTable table;
    private final String who;
    private final IntConsumer recommender;
    private final int[] items;
    private final int[] views;

    /** Questions to a recommender that knows so many items. */
    Questions(SpeedTable table, String who, int size, IntConsumer recommender) {
        this.table = table;
        this.who = who;
        this.recommender = recommender;
        this.items = new Random(3).ints(0, size).distinct().limit(3L * CALLS).toArray();
        Random random = new Random(5);
        this.views = random.ints(VIEWS, 0, 1).map(any -> item(size, random)).toArray();
    }

    private static int item(int size, Random random) {
        return Vocabulary.zipf(size, FLAT, random);
    }

    /** Asks about items that {@link #firstTime} leaves out. */
    void warmUp(Runnable renew) {
        for (int i = 0; i < WARM_UPS; i++) {
            Latencies.of(2, CALLS, call -> recommender.accept(items[call]));
            renew.run();
        }
    }

    /** Each item is asked for once. */
    double firstTime(String kind) {
        double one = measure(kind, 1, CALLS, call -> recommender.accept(items[CALLS + call]));
        measure(kind, 2, CALLS, call -> recommender.accept(items[2 * CALLS + call]));
        return one;
    }

    /** A few items are asked for again and again. */
    void again(String kind) {
        measure(kind, 1, CALLS, call -> recommender.accept(items[call % POPULAR]));
        measure(kind, 2, CALLS, call -> recommender.accept(items[call % POPULAR]));
    }

    /** Items are asked for as pages are viewed, a few very often, most hardly ever. */
    double pageViews(String kind, int calls, IntConsumer beside) {
        IntConsumer view =
                call -> {
                    beside.accept(call);
                    recommender.accept(views[call]);
                };
        double one = measure(kind, 1, calls, view);
        measure(kind, 2, calls, view);
        return one;
    }

    /** How many page views there are. */
    static int views() {
        return VIEWS;
    }

    private double measure(String kind, int threads, int calls, IntConsumer call) {
        Latencies latencies = Latencies.of(threads, calls, call);
        table.row(
                "%s, %s, %d thread%s".formatted(who, kind, threads, threads == 1 ? "" : "s"),
                "p50 %.3f ms, p99 %.3f ms, %.0f per second, %.4f ms of processor time each",
                latencies.percentile(50),
                latencies.percentile(99),
                latencies.rate(),
                latencies.cpuMillis());
        return latencies.cpuMillis();
    }
}
