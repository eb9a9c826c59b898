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
import org.partnerships.related.RelatedOptions;
import org.partnerships.related.RelatedQuery;
import org.partnerships.related.RelatedSettings;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
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

    private static final int UPDATES = 500;

    /** Items of an index before the one that is measured. */
    private static final int LOADING = 200;

    /** Page views between two edits of items; on most sites there are more. */
    private static final int VIEWS_PER_EDIT = 5_000;

    /** Page views that Lucene answers; it takes the same time for each. */
    private static final int LUCENE_VIEWS = 6_000;

    @TempDir private Path folder;

    static Stream<Integer> sizes() {
        return Stream.of(System.getProperty("benchmark.sizes").split(",")).map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void measuresBesideLucene(int size) throws IOException {
        GeneratedItems items = new GeneratedItems(size);
        SpeedTable table = new SpeedTable(size);
        // Loads classes and their tables, which are no part of an index.
        new RelatedContent().apply(Changes.upserts(items.range(0, Math.min(size, LOADING))));
        Memory before = Memory.now();
        RelatedOptions usual = RelatedOptions.of(LIMIT);
        RelatedContent related = new RelatedContent(RelatedSettings.DEFAULT, usual, size);
        build(items, related, table);
        Memory after = Memory.now();
        table.row(
                "heap per item",
                "%.0f bytes, %.0f with what the collector leaves free between large arrays",
                (double) (after.objects() - before.objects()) / size,
                (double) (after.heap() - before.heap()) / size);

        List<Double> ours = questions(items, related, table);
        workAhead(related, table);
        table.row(
                "heap per item with all lists ready",
                "%.0f bytes",
                (double) (Memory.now().objects() - before.objects()) / size);
        double views = pageViews(items, related, table);
        updates(items, related, table);
        table.write();
        if (size <= Integer.getInteger("benchmark.lucene.largest")) {
            List<Double> lucene = lucene(items, table);
            compare(table, "first time", lucene.get(0) / ours.get(0));
            compare(table, "after an edit elsewhere", lucene.get(0) / ours.get(1));
            compare(table, "page views", lucene.get(1) / views);
            table.write();
        }

        assertThat(related.size()).isEqualTo(size);
    }

    private static void compare(SpeedTable table, String kind, double times) {
        table.row("%s, for each second of a processor".formatted(kind), "%.1f times Lucene", times);
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

    /** Milliseconds of processor time: first time, after an edit elsewhere. */
    private static List<Double> questions(
            GeneratedItems items, RelatedContent related, SpeedTable table) {
        Random random = new Random(6);
        Questions questions = asking(items, related, table);
        questions.warmUp(() -> edit(items, related, random, 1));
        double first = questions.firstTime("first time");
        edit(items, related, random, 2);
        double afterEdit = questions.firstTime("after an edit elsewhere");
        questions.again("kept answer");
        return List.of(first, afterEdit);
    }

    private static void workAhead(RelatedContent related, SpeedTable table) {
        double before = cpuSecondsOfAllThreads();
        Latencies work = Latencies.of(1, 1, any -> finish(related));
        table.row(
                "all lists worked out ahead",
                "%.1f s with one thread, %.1f s of processor time",
                work.seconds(),
                cpuSecondsOfAllThreads() - before);
    }

    private static void finish(RelatedContent related) {
        while (related.workAhead(Duration.ofSeconds(1))) {
            assertThat(related.size()).isPositive();
        }
    }

    /** Milliseconds of processor time, that of the edits and of the work ahead included. */
    private static double pageViews(
            GeneratedItems items, RelatedContent related, SpeedTable table) {
        Random random = new Random(8);
        return asking(items, related, table)
                .pageViews(
                        "page views and edits",
                        Questions.views(),
                        view -> {
                            if (view % VIEWS_PER_EDIT == 0) {
                                edit(items, related, random, view);
                                finish(related);
                            }
                        });
    }

    private static Questions asking(
            GeneratedItems items, RelatedContent related, SpeedTable table) {
        return new Questions(table, "related", items.size(), item -> ask(related, item));
    }

    private static void edit(
            GeneratedItems items, RelatedContent related, Random random, int number) {
        Item edited = items.item(random.nextInt(items.size()), number);
        related.apply(Changes.upserts(List.of(edited)));
    }

    private static void ask(RelatedContent related, int number) {
        RelatedQuery query = RelatedQuery.of(GeneratedItems.id(number), "de", LIMIT);
        assertThat(related.related(query).size()).isPositive();
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

    /** Milliseconds of processor time: first time, page views. */
    private List<Double> lucene(GeneratedItems items, SpeedTable table) throws IOException {
        try (LuceneMoreLikeThis lucene = new LuceneMoreLikeThis(folder)) {
            for (int from = 0; from < items.size(); from += BATCH) {
                lucene.add(items.range(from, Math.min(items.size(), from + BATCH)));
            }
            lucene.open();
            Questions questions =
                    new Questions(
                            table,
                            "tuned Lucene MoreLikeThis",
                            items.size(),
                            item -> assertThat(lucene.related(item, LIMIT)).isPositive());
            questions.warmUp(() -> {});
            double first = questions.firstTime("first time");
            return List.of(first, questions.pageViews("page views", LUCENE_VIEWS, any -> {}));
        }
    }
}
