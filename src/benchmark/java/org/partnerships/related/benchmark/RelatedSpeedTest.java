package org.partnerships.related.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerships.related.Changes;
import org.partnerships.related.Item;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedQuery;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * The table of speed by size; the sizes are in the system property {@code benchmark.sizes}, the
 * largest that Lucene is measured with too in {@code benchmark.lucene.largest}.
 */
@Tag("benchmark")
class RelatedSpeedTest {

    private static final int BATCH = 5_000;

    /** What the endpoint answers unless asked for more or less. */
    private static final int LIMIT = 3;

    /** Items that are asked for again and again. */
    private static final int POPULAR = 50;

    private static final int CALLS = 4_000;
    private static final int UPDATES = 500;

    @TempDir private Path folder;

    static Stream<Integer> sizes() {
        return Stream.of(System.getProperty("benchmark.sizes").split(",")).map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void measuresBesideLucene(int size) throws IOException {
        GeneratedItems items = new GeneratedItems(size);
        SpeedTable table = new SpeedTable(size);
        int[] asked =
                new Random(3).ints(0, size).distinct().limit(Math.min(size, 2 * CALLS)).toArray();

        Memory before = Memory.now();
        RelatedContent related = new RelatedContent();
        build(items, related, table);
        Memory after = Memory.now();
        table.row(
                "heap per item",
                "%.0f bytes, %.0f with what the collector leaves free between large arrays",
                (double) (after.objects() - before.objects()) / size,
                (double) (after.heap() - before.heap()) / size);
        double ours =
                queries(
                        table,
                        "uncached",
                        related,
                        call -> ask(related, asked[call % asked.length]));
        queries(table, "cached", related, call -> ask(related, asked[call % POPULAR]));
        updates(items, related, table);
        table.write();
        if (size <= Integer.getInteger("benchmark.lucene.largest")) {
            double lucene = lucene(items, table, asked);
            table.row("queries per processor second against Lucene's", "%.1f times", lucene / ours);
            table.write();
        }

        assertThat(related.size()).isEqualTo(size);
    }

    private static void build(GeneratedItems items, RelatedContent related, SpeedTable table) {
        double seconds = 0;
        double cpuSeconds = 0;
        for (int from = 0; from < items.size(); from += BATCH) {
            List<Item> batch = items.range(from, Math.min(items.size(), from + BATCH));
            double cpuBefore = cpuSecondsOfAllThreads();
            seconds += Latencies.of(1, 1, any -> related.apply(Changes.upserts(batch))).seconds();
            cpuSeconds += cpuSecondsOfAllThreads() - cpuBefore;
        }
        table.row(
                "build from ready texts", "%.1f s, %.1f s of processor time", seconds, cpuSeconds);
    }

    private static double cpuSecondsOfAllThreads() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                / 1e9;
    }

    private static void ask(RelatedContent related, int number) {
        RelatedQuery query = RelatedQuery.of(GeneratedItems.id(number), "de", LIMIT);
        assertThat(related.related(query).size()).isPositive();
    }

    /**
     * Calls from 0 to CALLS warm up, each of the others is measured once by one thread and by two.
     */
    private static double queries(
            SpeedTable table, String kind, RelatedContent related, IntConsumer call) {
        Latencies.of(2, CALLS, call);
        double cpu = 0;
        for (int threads = 1; threads <= 2; threads++) {
            // A new state, so that no answer is kept from before.
            related.apply(Changes.upserts(List.of()));
            Latencies latencies = Latencies.of(threads, CALLS, i -> call.accept(CALLS + i));
            String name = "%s query, %d thread%s".formatted(kind, threads, threads == 1 ? "" : "s");
            table.row(
                    name,
                    "p50 %.3f ms, p99 %.3f ms, %.0f per second, %.3f ms of processor time each",
                    latencies.percentile(50),
                    latencies.percentile(99),
                    latencies.rate(),
                    latencies.cpuMillis());
            cpu = threads == 1 ? latencies.cpuMillis() : cpu;
        }
        return cpu;
    }

    private static void updates(GeneratedItems items, RelatedContent related, SpeedTable table) {
        Random random = new Random(4);
        Latencies one =
                Latencies.of(
                        1,
                        UPDATES,
                        edit -> {
                            Item item = items.item(random.nextInt(items.size()), edit + 1);
                            related.apply(Changes.upserts(List.of(item)));
                        });
        table.row(
                "update of one item",
                "p50 %.1f ms, p99 %.1f ms, at most %.1f ms",
                one.percentile(50),
                one.percentile(99),
                one.percentile(100));
        List<Item> burst =
                random.ints(BATCH, 0, items.size())
                        .mapToObj(number -> items.item(number, -1))
                        .toList();
        Latencies many = Latencies.of(1, 1, any -> related.apply(Changes.upserts(burst)));
        table.row("burst of 5,000 changes", "%.1f s", many.seconds());
    }

    private double lucene(GeneratedItems items, SpeedTable table, int[] asked) throws IOException {
        try (LuceneMoreLikeThis lucene = new LuceneMoreLikeThis(folder)) {
            for (int from = 0; from < items.size(); from += BATCH) {
                lucene.add(items.range(from, Math.min(items.size(), from + BATCH)));
            }
            lucene.open();
            return queries(
                    table,
                    "tuned Lucene MoreLikeThis",
                    new RelatedContent(),
                    call ->
                            assertThat(lucene.related(asked[call % asked.length], LIMIT))
                                    .isPositive());
        }
    }
}
