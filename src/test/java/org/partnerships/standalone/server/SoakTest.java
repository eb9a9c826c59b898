package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.SessionCount;
import org.partnerships.standalone.repository.TestFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Many clients at once, while editors save. Short by default; {@code -Dsoak.seconds=60} gives it a
 * minute and shows the figures.
 */
class SoakTest {

    private static final Logger LOG = LoggerFactory.getLogger(SoakTest.class);
    private static final long SHORT_SECONDS = 3;
    private static final int CLIENTS = 64;
    private static final long MEGABYTE = 1024 * 1024;

    /** The cache of answers may fill up to its bound meanwhile. */
    private static final long CACHE_MEGABYTES = 8;

    private static final long MOST_GROWTH_MEGABYTES = CACHE_MEGABYTES + 8;

    private static final long SETTLE_MILLIS = 300;

    @TempDir Path folder;

    @Test
    void answersWholeAndLosesNoSessionWhileEditorsSave() throws Exception {
        define();
        Duration duration = Duration.ofSeconds(Long.getLong("soak.seconds", SHORT_SECONDS));
        StandaloneOptions options =
                StandaloneOptions.defaults()
                        .withPort(0)
                        .withLightModules(folder)
                        .withCacheBytes(CACHE_MEGABYTES * MEGABYTE);
        RequestSessions sessions;
        try (StandaloneServer server = StandaloneServer.start(options)) {
            sessions = server.opened().repository().sessions();
            try (SoakedBeds beds = new SoakedBeds(sessions)) {
                soak(server, beds, duration);
            }
        }
        SessionCount count = sessions.count();
        assertThat(count.loggedOut()).as("logouts after the end").isEqualTo(count.loggedIn());
    }

    private void define() throws IOException {
        TestFiles.write(
                folder,
                "soak/restEndpoints/delivery/beds.yaml",
                """
                $type: jcrDeliveryEndpoint_v2
                workspace: website
                bypassWorkspaceAcls: true
                depth: 1
                rootPath: /beds
                nodeTypes: [mgnl:page]
                childNodeTypes: [mgnl:contentNode]
                references:
                  - name: twin
                    propertyName: twin
                    referenceResolver:
                      $type: jcrReferenceResolver
                      targetWorkspace: website
                """);
    }

    private static void soak(StandaloneServer server, SoakedBeds beds, Duration duration)
            throws Exception {
        RequestSessions sessions = server.opened().repository().sessions();
        SoakClient.Totals warm = run(server, beds, duration.dividedBy(3));
        settle();
        long inUse = sessions.count().inUse();
        long before = usedMegabytes();
        SoakClient.Totals totals = run(server, beds, duration.multipliedBy(2).dividedBy(3));
        settle();
        long growth = usedMegabytes() - before;
        SessionCount count = sessions.count();
        if (duration.toSeconds() > SHORT_SECONDS) {
            // Whoever asks for more wants to see the figures.
            LOG.warn("{} {} edits {}", warm.plus(totals), beds.edits(), count);
            LOG.warn("{} MB in use, {} more at the end", before, growth);
        }
        assertThat(warm.faults()).isEmpty();
        assertThat(totals.faults()).isEmpty();
        assertThat(totals.answers()).isGreaterThan(CLIENTS);
        assertThat(beds.edits()).isPositive();
        assertThat(count.inUse()).as("sessions in use").isEqualTo(inUse);
        assertThat(growth).as("megabytes more").isLessThan(MOST_GROWTH_MEGABYTES);
    }

    private static SoakClient.Totals run(
            StandaloneServer server, SoakedBeds beds, Duration duration) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            Future<?> editor = threads.submit(() -> beds.editUntil(end));
            List<SoakClient> clients =
                    IntStream.range(0, CLIENTS)
                            .mapToObj(seed -> new SoakClient(server.baseUri(), seed, end))
                            .toList();
            SoakClient.Totals totals = SoakClient.Totals.NONE;
            for (Future<SoakClient.Totals> one : threads.invokeAll(clients)) {
                totals = totals.plus(one.get());
            }
            editor.get();
            return totals;
        } finally {
            threads.shutdownNow();
        }
    }

    /** A server gives its sessions back after the answer has gone out. */
    private static void settle() throws InterruptedException {
        Thread.sleep(SETTLE_MILLIS);
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
