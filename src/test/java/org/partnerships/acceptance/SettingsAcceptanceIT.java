package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** What a user's decoration of the module's settings does, while Magnolia runs. */
@ExtendWith(RunningMagnolia.class)
class SettingsAcceptanceIT {

    private static final String DECORATION = "acceptance/decorations/partnerships/config.yaml";
    private static final String RELATED =
            SampleRequests.DELIVERY + "related/v1/event-reports/2023/cocoa-dialogue?lang=de";
    private static final int DEFAULT_RESULTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @AfterEach
    void decorateNoMore(Magnolia magnolia) throws IOException {
        Files.deleteIfExists(magnolia.folder().resource(DECORATION));
        awaitResults(magnolia, DEFAULT_RESULTS);
        await().atMost(PATIENCE).until(() -> magnolia.problems().isEmpty());
    }

    @Test
    void aDecorationCountsAtOnceAndRestartsLeaveNothingBehind(Magnolia magnolia)
            throws IOException {
        long threads = ours(magnolia);
        for (int results : List.of(1, 2, 5)) {
            magnolia.folder().write(DECORATION, "limits:\n  defaultResults: " + results + "\n");
            awaitResults(magnolia, results);
        }

        assertThat(threads).isPositive();
        await().atMost(PATIENCE).until(() -> ours(magnolia) == threads);
        assertThat(magnolia.instances("org.partnerships.content.RelatedFeed")).isEqualTo(1);
        // A listener, and a session, on each of the items' workspaces and that of the topics.
        assertThat(magnolia.instances("org.partnerships.content.ObservedWorkspace")).isEqualTo(4);
    }

    @Test
    void whatIsWrongIsNamedAndTheDefaultCounts(Magnolia magnolia) throws IOException {
        magnolia.folder()
                .write(
                        DECORATION,
                        """
                        limits:
                          defaultResults: 0
                          unheardOf: 1
                        related:
                          topics: much
                        """);

        await().atMost(PATIENCE).until(() -> !magnolia.problems().isEmpty());
        assertThat(String.join("\n", magnolia.problems()))
                .contains("limits.defaultResults", "'0'", "limits.unheardOf")
                .contains("related.topics", "'much'", "from 0 to 10");
        assertThat(magnolia.superuser().json(RELATED).get("results")).hasSize(DEFAULT_RESULTS);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(String.join("\n", magnolia.takeComplaints()))
                                        .contains("limits.defaultResults", "related.topics"));
        decorateNoMore(magnolia);
        // What Magnolia itself says about the same values.
        magnolia.takeComplaints();
    }

    private static void awaitResults(Magnolia magnolia, int results) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(magnolia.superuser().json(RELATED).get("results"))
                                        .hasSize(results));
    }

    private static long ours(Magnolia magnolia) {
        return magnolia.threads().stream().filter(name -> name.startsWith("partnerships")).count();
    }
}
