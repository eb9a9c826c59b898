package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What an editor who tries the server sees first. */
class DeskSamplesTest {

    private static final String DESK = "/.rest/delivery/partnerships/desk/v1/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static StandaloneServer server;
    private static TestClient client;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        client = new TestClient(server.baseUri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void almostAllSamplesHaveAFullListAndAreInSomeList() throws IOException {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> json("site").get("state").asText().equals("ready"));
        JsonNode site = json("site");
        int items = site.get("items").asInt();

        assertThat(items).isEqualTo(site.get("done").asInt()).isGreaterThan(40);
        assertThat(items).isLessThanOrEqualTo(json("items").get("total").asInt());
        assertThat(site.get("coverage").asDouble()).isGreaterThan(0.9);
        assertThat(site.get("orphansTotal").asInt()).isLessThan(5);
        assertThat(site.get("frequent")).hasSize(10);
        assertThat(site.at("/frequent/0/count").asInt()).isBetween(4, items / 4);
    }

    @Test
    void thePageIsThereWithoutLoggingIn() {
        HttpResponse<String> page = client.get("/desk/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html", "desk.js");
        assertThat(client.get("/desk/desk.js").statusCode()).isEqualTo(200);
        assertThat(server.deskUri()).hasPath("/desk/");
    }

    private static JsonNode json(String address) throws IOException {
        HttpResponse<String> answer =
                client.get(DESK + address, "Authorization", "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg==");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
