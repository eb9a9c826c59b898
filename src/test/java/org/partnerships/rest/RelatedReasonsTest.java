package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

class RelatedReasonsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/related");
    private static final String RELATED = "/.rest/delivery/partnerships/related/v1/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        server =
                StandaloneServer.start(
                        StandaloneOptions.defaults()
                                .withPort(0)
                                .withContent(FIXTURES.resolve("content"))
                                .withAnonymousRole(
                                        FIXTURES.resolve("setup/userroles.without-secrets.yaml")));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !json("event-reports/forum").has("indexing"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | gleiche Themen: Trinkwasser, Wasser",
                "en | same topics: Drinking water, Water"
            })
    void saysInALineWhyAResultIsThere(String language, String text) {
        JsonNode result =
                json("news-teasers/brunnen?explain=true&types=event-reports&lang=" + language)
                        .get("results")
                        .get(0);

        assertThat(result.get("reasons").findValuesAsText("text")).contains(text);
        assertThat(result.get("reason").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "news-teasers/leitungen, hidden",
        "news-teasers/abgelaufen, expired",
        "event-reports/forum, self",
        "partnership-profiles/wasserbund, type",
    })
    void saysWhyAnItemIsNotInTheList(String other, String rule) {
        JsonNode with =
                json("event-reports/forum?explain=true&types=news-teasers&with=" + other)
                        .get("with");

        assertThat(with.get("rule").asText()).isEqualTo(rule);
        assertThat(with.has("rank")).isFalse();
        assertThat(with.get("text").asText()).isNotBlank();
        assertThat(with.get("result").has("score")).isTrue();
    }

    @Test
    void saysAtWhichPlaceAnItemIs() {
        JsonNode with =
                json("event-reports/forum?explain=true&with=news-teasers/kakao").get("with");

        assertThat(with.get("rule").asText()).isEqualTo("listed");
        assertThat(with.get("rank").asInt()).isEqualTo(1);
        assertThat(with.get("result").get("origin").asText()).isEqualTo("pinned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-teasers/geheim", "news-teasers/nowhere", "pages/forum"})
    void explainsNothingThatTheCallerMayNotRead(String other) {
        HttpResponse<String> answer =
                get(RELATED + "event-reports/forum?explain=true&with=" + other);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Geheime");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with=news-teasers/kakao", "explain=true&with=kakao"})
    void refusesToExplainWhatItCannot(String query) {
        assertThat(get(RELATED + "event-reports/forum?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void whatTheQuotaOfATypeKeepsOutComesBackOnlyAsAFallback() {
        String quota = "event-reports/forum?limit=50&types=news-teasers&perType=1";

        assertThat(json(quota + "&fallback=false").get("results")).hasSize(1);
        assertThat(json(quota).get("results"))
                .hasSizeGreaterThan(1)
                .filteredOn(result -> !result.get("origin").asText().equals("pinned"))
                .allMatch(result -> result.get("origin").asText().equals("fallback"));
    }

    private static JsonNode json(String query) {
        HttpResponse<String> answer = get(RELATED + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + answer.body(), e);
        }
    }

    private static HttpResponse<String> get(String path) {
        try {
            URI uri = URI.create(server.baseUri() + path);
            return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
