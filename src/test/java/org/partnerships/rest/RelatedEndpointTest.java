package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class RelatedEndpointTest {

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
                .until(() -> !names("event-reports/forum?limit=50").isEmpty());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersTeasersThatAFrontendCanRenderAsTheyAre() throws IOException {
        assertThat(withoutScores(json("event-reports/forum"))).isEqualTo(golden("forum-de.json"));
    }

    @Test
    void answersInEnglishWhatIsTranslated() throws IOException {
        assertThat(withoutScores(json("event-reports/forum?lang=en&types=partnership-profiles")))
                .isEqualTo(golden("forum-en.json"));
    }

    @Test
    void putsPinsFirstAndLeavesHiddenItemsOut() {
        assertThat(names("event-reports/forum?limit=50"))
                .startsWith("kakao")
                .contains("brunnen", "wasserbund")
                .doesNotContain("leitungen");
    }

    @Test
    void neverAnswersTheItemItself() {
        assertThat(names("event-reports/forum?limit=50")).doesNotContain("forum");
    }

    @Test
    void neverShowsWhatTheCallerMayNotReadNotEvenPinned() {
        assertThat(names("event-reports/forum?limit=50")).doesNotContain("geheim");
        assertThat(get(RELATED + "news-teasers/geheim").statusCode()).isEqualTo(404);
    }

    @Test
    void showsItToACallerWhoMay() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri(RELATED + "event-reports/forum?limit=50"))
                        .header("Authorization", "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg==")
                        .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).contains("Geheime");
    }

    @Test
    void leavesOutWhatIsDeletedOrExpired() {
        assertThat(names("news-teasers/brunnen?limit=50"))
                .contains("leitungen")
                .doesNotContain("geloescht", "abgelaufen");
    }

    @Test
    void answersOnlyTheTypesAskedFor() {
        assertThat(names("news-teasers/brunnen?types=partnership-profiles,event-reports&limit=50"))
                .containsExactlyInAnyOrder("wasserbund", "forum");
    }

    @Test
    void keepsToTheLimit() {
        assertThat(names("news-teasers/brunnen?limit=1")).hasSize(1);
        assertThat(names("news-teasers/brunnen")).hasSize(3);
    }

    @Test
    void explainsScoresWithSharesThatAddUp() throws IOException {
        for (JsonNode result : json("news-teasers/brunnen?explain=true&limit=50").get("results")) {
            double sum = 0;
            for (JsonNode reason : result.get("reasons")) {
                sum += reason.get("share").asDouble();
            }
            assertThat(sum).isCloseTo(result.get("score").asDouble(), within(0.0005));
            assertThat(result.get("score").asDouble()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void explainsWithNamesInTheReadersLanguage() {
        assertThat(
                        get(RELATED
                                        + "news-teasers/brunnen?explain=true&lang=en&types=event-reports")
                                .body())
                .contains("Drinking water", "Water Alliance")
                .doesNotContain("Trinkwasser");
    }

    @Test
    void followsTheLanguageThatABrowserAccepts() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri(RELATED + "news-teasers/brunnen?limit=50"))
                        .header("Accept-Language", "fr, en-GB;q=0.9, de;q=0.5")
                        .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Language");
        assertThat(answer.body()).contains("Drinking water forum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0", "limit=-3", "limit=10000000000", "limit=viele", "limit=", "lang=fr",
                "lang=", "types=pages", "types=", "explain=maybe", "depth=2", "limit=1&limit=2",
                "utm_source=mail"
            })
    void refusesWhatItDoesNotUnderstandInMagnoliasErrorForm(String query) {
        HttpResponse<String> answer = get(RELATED + "event-reports/forum?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).get("code").asText()).isEqualTo("badRequest");
        assertThat(error(answer).get("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "pages/forum, notFound",
        "event-reports/nowhere, pathNotFound",
        "event-reports/brunnen, pathNotFound",
        "event-reports/forum/relatedOverrides, pathNotFound",
        "event-reports/%2e%2e/news-teasers, pathNotFound",
        "event-reports/a%5Bb, pathNotFound",
        "event-reports/a%3Ab, pathNotFound",
        "event-reports, notFound",
    })
    void doesNotFindWhatIsNotThere(String path, String code) {
        HttpResponse<String> answer = get(RELATED + path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(error(answer).get("code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void refusesOtherMethodsThanGet(String method) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri(RELATED + "event-reports/forum"))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Authorization", "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg==")
                        .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(error(answer).get("code").asText()).isEqualTo("methodNotAllowed");
    }

    private static List<String> names(String query) {
        List<String> names = new ArrayList<>();
        json(query).get("results").forEach(result -> names.add(result.get("@name").asText()));
        return names;
    }

    private static JsonNode json(String query) {
        HttpResponse<String> answer = get(RELATED + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return parse(answer.body());
    }

    private static JsonNode error(HttpResponse<String> answer) {
        return parse(answer.body()).get("error");
    }

    /** Scores change with every better idea; what and why must not. */
    private static JsonNode withoutScores(JsonNode answer) {
        for (JsonNode result : answer.get("results")) {
            ((ObjectNode) result).remove("score");
            if (result.has("reasons")) {
                result.get("reasons").forEach(reason -> ((ObjectNode) reason).remove("share"));
            }
        }
        return answer;
    }

    private static JsonNode golden(String name) throws IOException {
        return JSON.readTree(Files.readString(FIXTURES.resolve("golden").resolve(name)));
    }

    private static HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + body, e);
        }
    }

    private static URI uri(String path) {
        return URI.create(server.baseUri() + path);
    }
}
