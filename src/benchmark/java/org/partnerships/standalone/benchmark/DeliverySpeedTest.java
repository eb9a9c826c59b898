package org.partnerships.standalone.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Prints how many answers a second there are, how long they take and what they allocate. */
@Tag("benchmark")
class DeliverySpeedTest {

    private static final String REPORTS = "/.rest/delivery/partnerships/event-reports/v1";
    private static final String RELATED = "/.rest/delivery/partnerships/related/v1/event-reports";
    private static final Path SAMPLES =
            Path.of("src/main/resources/mgnl-bootstrap-samples/partnerships");
    private static final Path TABLES = Path.of("target", "benchmark");
    private static final double SECONDS =
            Double.parseDouble(System.getProperty("benchmark.seconds"));
    private static final int FEW_CLIENTS = 2;
    private static final int MANY_CLIENTS = 16;
    private static final int ITEMS = 500;
    private static final int PAGES = 50;
    private static final int FEW_CAMPAIGNS = 100;
    private static final int MANY_CAMPAIGNS = 500;

    private static final double WARM_UP_SECONDS = 2;
    private static final int MOST_WARM_UPS = 30;

    /** Less in one warm-up means that the server is as fast as it gets. */
    private static final long COMPILED_MILLIS = 100;

    /** Related lists are no part of this, and to work them out ahead takes a processor. */
    private static final String SETTINGS =
            """
            limits:
              readyLists: 0
            """;

    @TempDir Path content;
    @TempDir Path modules;
    private int reports;
    private PrintStream table;

    static IntStream sizes() {
        return Arrays.stream(System.getProperty("benchmark.delivery.sizes").split(","))
                .mapToInt(Integer::parseInt);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void deliversReports(int size) throws Exception {
        reports = size;
        new GeneratedReports().write(content, size);
        Path decoration = modules.resolve("benchmark/decorations/partnerships/config.yaml");
        Files.createDirectories(decoration.getParent());
        Files.writeString(decoration, SETTINGS);
        Files.createDirectories(TABLES);
        try (PrintStream out =
                new PrintStream(
                        Files.newOutputStream(TABLES.resolve("delivery-speed-" + size + ".md")),
                        true,
                        StandardCharsets.UTF_8)) {
            table = out;
            row(
                    "| %,d reports | cache | clients | requests/s | p50 ms | p99 ms | p99/p50 |"
                            + " kB allocated |%n",
                    size);
            row("|---|---|---|---|---|---|---|---|%n");
            measureAll("on");
            measureAll("off", "--cache", "0");
        }
    }

    private void measureAll(String cache, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--content", SAMPLES.toString(), "--content", content.toString()));
        all.addAll(List.of("--light-modules", modules.toString()));
        try (ServerProcess server = ServerProcess.start(all)) {
            server.awaitIndex(RELATED + GeneratedReports.path(1));
            for (Kind kind : kinds()) {
                measure(kind, cache, server);
            }
        }
    }

    /** What is asked for again and again, as by the readers of one day. */
    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(
                new Kind(
                        "single item", ITEMS, i -> REPORTS + GeneratedReports.path(i * 7 % ITEMS)));
        kinds.add(
                new Kind("list of 10", PAGES, i -> REPORTS + "?limit=10&offset=" + i % PAGES * 10));
        for (int campaigns : new int[] {FEW_CAMPAIGNS, MANY_CAMPAIGNS}) {
            if (campaigns * GeneratedReports.SHARED <= reports) {
                kinds.add(campaigns("filtered list", "campaign", campaigns));
                kinds.add(campaigns("full text", "q", campaigns));
            }
        }
        return kinds;
    }

    /** Reports of one of so many campaigns, which are spread over all. */
    private Kind campaigns(String name, String parameter, int campaigns) {
        return new Kind(
                name + " of " + campaigns,
                campaigns,
                i -> {
                    long report = (long) (i % campaigns) * reports / campaigns;
                    return REPORTS
                            + "?"
                            + parameter
                            + "="
                            + GeneratedReports.campaign((int) report);
                });
    }

    /**
     * Requests of one kind.
     *
     * @param different after so many of them they begin anew
     */
    private record Kind(String name, int different, IntFunction<String> address) {}

    private void measure(Kind kind, String cache, ServerProcess server) throws Exception {
        measure(
                kind.name + ", first time",
                cache,
                FEW_CLIENTS,
                server,
                () -> Load.times(kind.different, server.address(), FEW_CLIENTS, kind.address));
        warmUp(kind, server);
        for (int clients : new int[] {FEW_CLIENTS, MANY_CLIENTS}) {
            measure(
                    kind.name,
                    cache,
                    clients,
                    server,
                    () -> Load.during(SECONDS, server.address(), clients, kind.address));
        }
    }

    /** Until the virtual machine hardly compiles any more, which takes the processors too. */
    private static void warmUp(Kind kind, ServerProcess server) throws IOException {
        long before = 0;
        long after = server.compiledMillis();
        for (int i = 0; i < MOST_WARM_UPS && (i < 2 || after - before > COMPILED_MILLIS); i++) {
            Load.during(WARM_UP_SECONDS, server.address(), MANY_CLIENTS, kind.address);
            before = after;
            after = server.compiledMillis();
        }
    }

    private void measure(
            String name, String cache, int clients, ServerProcess server, Callable<Load> requests)
            throws Exception {
        long before = server.allocated();
        Load load = requests.call();
        double kilobytes = (server.allocated() - before) / 1e3 / load.nanos().length;
        assertThat(load.nanos()).isNotEmpty();
        row(
                "| %s | %s | %d | %,.0f | %.2f | %.2f | %.1f | %,.1f |%n",
                name,
                cache,
                clients,
                load.rate(),
                load.percentile(50),
                load.percentile(99),
                load.percentile(99) / load.percentile(50),
                kilobytes);
    }

    private void row(String format, Object... figures) throws IOException {
        table.printf(Locale.ROOT, format, figures);
        System.out.printf(Locale.ROOT, format, figures);
    }
}
