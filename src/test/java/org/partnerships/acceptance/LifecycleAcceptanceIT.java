package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What the module leaves behind when Magnolia stops it, and finds when it starts again. */
@ExtendWith(RunningMagnolia.class)
class LifecycleAcceptanceIT {

    private static final String REPORT = "event-reports/2023/cocoa-dialogue";
    private static final String RELATED = SampleRequests.DELIVERY + "related/v1/" + REPORT;
    private static final String OVERVIEW = SampleRequests.DELIVERY + "desk/v1/site";
    private static final String NEIGHBOUR = "news-teasers/2024/acceptance-lifecycle";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @AfterEach
    void removeTheNeighbour(Magnolia magnolia) {
        magnolia.superuser().send("DELETE", Content.NODES + NEIGHBOUR, "");
    }

    @Test
    void aStopLeavesNoThreadAndNoListener(Magnolia magnolia) throws IOException {
        RestClient superuser = magnolia.superuser();
        // It has a thread of its own.
        superuser.json(OVERVIEW);
        assertThat(ours(magnolia)).isNotEmpty();

        superuser.change("POST", "/.rest/probe/module/stopped", "");
        try {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(ours(magnolia)).isEmpty());
            assertThat(magnolia.instances("org.partnerships.content.RelatedFeed")).isZero();
            assertThat(magnolia.instances("org.partnerships.content.ObservedWorkspace")).isZero();
            addNeighbour(superuser);
        } finally {
            superuser.change("POST", "/.rest/probe/module/started", "");
        }

        await().atMost(PATIENCE).until(() -> !superuser.json(RELATED).has("indexing"));
        assertThat(superuser.get(RELATED + "?lang=de&limit=50").body())
                .contains("acceptance-lifecycle");
    }

    private static void addNeighbour(RestClient client) {
        String title =
                client.json(SampleRequests.DELIVERY + REPORT.replace("/2023", "/v1/2023"))
                        .get("title")
                        .asText();
        Content.node("acceptance-lifecycle", "partnerships:newsTeaser")
                .with("title", title)
                .addTo(client, "news-teasers/2024");
    }

    private static List<String> ours(Magnolia magnolia) {
        return magnolia.threads().stream().filter(name -> name.startsWith("partnerships")).toList();
    }
}
