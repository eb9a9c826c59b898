package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;

/**
 * What the module costs a Magnolia with 10,000 items. Only with {@code -Dmagnolia.footprint=true}:
 * it takes some minutes and means something on a quiet machine only.
 */
@EnabledIfSystemProperty(named = "magnolia.footprint", matches = "true")
class FootprintAcceptanceIT {

    private static final int ITEMS = 10_000;
    private static final long MOST_JAR_BYTES = 3_000_000;
    private static final long MOST_INDEX_BYTES = 60_000_000;
    private static final double MOST_START_SECONDS = 3;
    private static final double MOST_TIMES_A_DELIVERY = 1.5;
    private static final int STARTS = 2;
    private static final int REQUESTS = 300;
    private static final String ITEM = "event-reports%s/2023/cocoa-dialogue?lang=de";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void staysSmall() throws IOException {
        try (Magnolia magnolia = Magnolia.author()) {
            magnolia.superuser().change("POST", "/.rest/items-probe?count=" + ITEMS, "");
            Start without = new Start(Double.MAX_VALUE, Long.MAX_VALUE);
            Start with = without;
            for (int i = 0; i < STARTS; i++) {
                magnolia.folder().uninstall();
                without = without.best(restart(magnolia, false));
                magnolia.folder().install(Magnolia.JAR);
                with = with.best(restart(magnolia, true));
            }
            double ratio = requests(magnolia);
            long index = magnolia.usedHeap();
            magnolia.superuser().change("POST", "/.rest/probe/index/dropped", "");
            index -= magnolia.usedHeap();
            // Without the jar, Magnolia misses what the repository tells of it.
            magnolia.takeComplaints();

            long jar = Files.size(Magnolia.JAR);
            System.out.printf(
                    "jar %d bytes, index %d bytes; with it %s, without %s%n",
                    jar, index, with, without);
            assertThat(jar).as("bytes of the jar").isLessThan(MOST_JAR_BYTES);
            assertThat(with.seconds() - without.seconds())
                    .as("seconds of the start")
                    .isLessThan(MOST_START_SECONDS);
            assertThat(index).as("bytes of the index").isLessThan(MOST_INDEX_BYTES);
            assertThat(ratio).as("times a delivery").isLessThan(MOST_TIMES_A_DELIVERY);
        }
    }

    private static Start restart(Magnolia magnolia, boolean installed) throws IOException {
        magnolia.stop();
        long started = System.nanoTime();
        magnolia.start();
        double seconds = (System.nanoTime() - started) / 1e9;
        if (installed) {
            String related = SampleRequests.DELIVERY + "related/v1/" + ITEM.formatted("");
            await().atMost(PATIENCE)
                    .until(() -> !magnolia.superuser().json(related).has("indexing"));
        }
        return new Start(seconds, magnolia.usedHeap());
    }

    /** How many times as long as Magnolia's delivery of one item ours takes, by the medians. */
    private static double requests(Magnolia magnolia) {
        RestClient client = magnolia.superuser().loggedIn();
        String related = SampleRequests.DELIVERY + "related/v1/" + ITEM.formatted("");
        String delivery = SampleRequests.DELIVERY + ITEM.formatted("/v1");
        long[] ours = new long[REQUESTS];
        long[] magnolias = new long[REQUESTS];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < REQUESTS; i++) {
                ours[i] = nanos(client, related);
                magnolias[i] = nanos(client, delivery);
            }
        }
        Arrays.sort(ours);
        Arrays.sort(magnolias);
        System.out.printf(
                "median of a related request %.2f ms, of a delivery %.2f ms%n",
                ours[REQUESTS / 2] / 1e6, magnolias[REQUESTS / 2] / 1e6);
        return (double) ours[REQUESTS / 2] / magnolias[REQUESTS / 2];
    }

    private static long nanos(RestClient client, String request) {
        long started = System.nanoTime();
        assertThat(client.get(request).statusCode()).isEqualTo(200);
        return System.nanoTime() - started;
    }

    /**
     * @param heap bytes in use once all garbage is collected; Jackrabbit's caches among them, which
     *     reading all items fills
     */
    private record Start(double seconds, long heap) {

        Start best(Start other) {
            return new Start(Math.min(seconds, other.seconds), Math.min(heap, other.heap));
        }
    }
}
