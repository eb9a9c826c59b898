package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.util.List;

/** A stop and a start with the same jar. */
@ExtendWith(RunningMagnolia.class)
class RestartAcceptanceIT {

    @Test
    void keepsAll(Magnolia magnolia) throws IOException {
        List<String> requests = SampleRequests.all(magnolia.superuser().loggedIn());
        List<List<Object>> before = answers(magnolia, requests);

        magnolia.stop();
        magnolia.start();

        List<List<Object>> after = answers(magnolia, requests);
        for (int i = 0; i < requests.size(); i++) {
            assertThat(after.get(i)).as(requests.get(i)).isEqualTo(before.get(i));
        }
        assertThat(magnolia.problems()).isEmpty();
    }

    private static List<List<Object>> answers(Magnolia magnolia, List<String> requests) {
        RestClient client = magnolia.superuser().loggedIn();
        return requests.stream().map(request -> Answers.comparable(client, request)).toList();
    }
}
