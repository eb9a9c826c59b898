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
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Prints how many answers a second there are, how long they take and what they allocate. */
@Tag("benchmark")
class DeliverySpeedTest {

    private static final String REPORTS = "/.rest/delivery/partnerships/event-reports/v1";
    private static final Path SAMPLES =
            Path.of("src/main/resources/mgnl-bootstrap-samples/partnerships");
    private static final Path TABLES = Path.of("target", "benchmark");
    private static final double SECONDS =
            Double.parseDouble(System.getProperty("benchmark.seconds"));
    private static final int MANY_CLIENTS = 16;

    @TempDir Path content;
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
        Files.createDirectories(TABLES);
        try (PrintStream out =
                new PrintStream(
                        Files.newOutputStream(TABLES.resolve("delivery-speed-" + size + ".md")),
                        true,
                        StandardCharsets.UTF_8)) {
            table = out;
            row(
                    "| %,d reports | cache | clients | requests/s | p50 ms | p99 ms | kB allocated |%n",
                    size);
            row("|---|---|---|---|---|---|---|%n");
            measureAll("on");
            measureAll("off", "--cache", "0");
        }
    }

    private void measureAll(String cache, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--content", SAMPLES.toString(), "--content", content.toString()));
        try (ServerProcess server = ServerProcess.start(all)) {
            // What is asked for again and again, as by the readers of one day.
            measure(
                    "single item",
                    cache,
                    server,
                    i -> REPORTS + GeneratedReports.path(i * 7 % 500));
            measure("list of 10", cache, server, i -> REPORTS + "?limit=10&offset=" + i % 50 * 10);
            measure("filtered list", cache, server, i -> REPORTS + "?campaign=" + campaign(i));
            measure("full text", cache, server, i -> REPORTS + "?q=" + campaign(i));
        }
    }

    private String campaign(int i) {
        return GeneratedReports.campaign(i * 31 % Math.min(reports, 5000));
    }

    private void measure(
            String name, String cache, ServerProcess server, IntFunction<String> address)
            throws Exception {
        Load.of(server.address(), 2, SECONDS, address);
        for (int clients : new int[] {2, MANY_CLIENTS}) {
            long before = server.allocated();
            Load load = Load.of(server.address(), clients, SECONDS, address);
            double kilobytes = (server.allocated() - before) / 1e3 / load.nanos().length;
            assertThat(load.nanos()).isNotEmpty();
            row(
                    "| %s | %s | %d | %,.0f | %.2f | %.2f | %,.1f |%n",
                    name,
                    cache,
                    clients,
                    load.rate(),
                    load.percentile(50),
                    load.percentile(99),
                    kilobytes);
        }
    }

    private void row(String format, Object... figures) throws IOException {
        table.printf(Locale.ROOT, format, figures);
        System.out.printf(Locale.ROOT, format, figures);
    }
}
