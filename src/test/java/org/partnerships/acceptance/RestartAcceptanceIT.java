package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A stop and a start with the same jar. */
@ExtendWith(RunningMagnolia.class)
class RestartAcceptanceIT {

    private static final String RELATED =
            SampleRequests.DELIVERY + "related/v1/event-reports/2023/cocoa-dialogue";

    @Test
    void keepsAll(Magnolia magnolia) throws IOException {
        // Which words are compounds is decided when a text is read: read all at once, both times.
        restart(magnolia);
        List<String> requests = SampleRequests.all(magnolia.superuser().loggedIn());
        List<List<Object>> before = answers(magnolia, requests);

        restart(magnolia);

        List<List<Object>> after = answers(magnolia, requests);
        for (int i = 0; i < requests.size(); i++) {
            assertThat(after.get(i)).as(requests.get(i)).isEqualTo(before.get(i));
        }
        assertThat(magnolia.problems()).isEmpty();
    }

    private static void restart(Magnolia magnolia) throws IOException {
        magnolia.stop();
        magnolia.start();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !magnolia.superuser().json(RELATED).has("indexing"));
    }

    private static List<List<Object>> answers(Magnolia magnolia, List<String> requests) {
        RestClient client = magnolia.superuser().loggedIn();
        return requests.stream().map(request -> Answers.comparable(client, request)).toList();
    }
}
