package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The standalone server is Magnolia's understudy: for the same content it answers the same. */
@ExtendWith(RunningMagnolia.class)
class SameAnswersAcceptanceIT {

    private static final String RELATED =
            SampleRequests.DELIVERY + "related/v1/event-reports/2023/cocoa-dialogue";
    private static final Duration INDEXING = Duration.ofMinutes(2);

    private static StandaloneServer server;
    private static RestClient standalone;

    @BeforeAll
    static void start(Magnolia magnolia) throws IOException {
        // Which words are compounds is decided when a text is read: both read all at once.
        magnolia.stop();
        magnolia.start();
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        standalone = RestClient.at(server.baseUri()).as("superuser");
        for (RestClient one : List.of(standalone, magnolia.superuser())) {
            await().atMost(INDEXING).until(() -> !one.json(RELATED).has("indexing"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyEndpointAnswersTheSame(Magnolia magnolia) {
        List<String> requests = SampleRequests.all(standalone);

        RestClient client = magnolia.superuser().loggedIn();
        List<String> differences =
                requests.stream()
                        .filter(
                                request ->
                                        !Answers.comparable(client, request)
                                                .equals(Answers.comparable(standalone, request)))
                        .toList();

        assertThat(requests).hasSizeGreaterThan(200);
        if (!differences.isEmpty()) {
            String first = differences.get(0);
            assertThat(Answers.comparable(client, first))
                    .as("%d of %d differ: %s", differences.size(), requests.size(), differences)
                    .isEqualTo(Answers.comparable(standalone, first));
        }
    }

    @Test
    void theLanguageIsNegotiatedInTheSameWay(Magnolia magnolia) {
        for (String languages : List.of("en", "fr, en;q=0.5", "de-CH", "fr", "*")) {
            assertThat(
                            Answers.comparable(
                                    magnolia.superuser(), RELATED, "Accept-Language", languages))
                    .as(languages)
                    .isEqualTo(
                            Answers.comparable(standalone, RELATED, "Accept-Language", languages));
        }
    }
}
