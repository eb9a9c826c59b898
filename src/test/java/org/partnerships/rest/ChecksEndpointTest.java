package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ChecksEndpointTest {

    private static final Path CONTENT = Path.of("src/test/resources/checks/content");
    private static final Path OPEN_ROLE =
            Path.of("src/test/resources/checks/setup/userroles.open-addresses.yaml");
    private static final String CHECKS = "/.rest/delivery/partnerships/checks/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static StandaloneServer server;
    private static RestClient client;

    @BeforeAll
    static void start() {
        server =
                StandaloneServer.start(
                        StandaloneOptions.defaults().withPort(0).withContent(CONTENT));
        client = new RestClient(server.baseUri().toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void findsWhatIsUnfinishedInAnItem() throws IOException {
        assertThat(found(json(CHECKS + "/event-reports/unfertig?lang=de")))
                .containsExactlyInAnyOrder(
                        "unresolved-note body de",
                        "glued-words title de",
                        "dead-reference body de",
                        "malformed-url body de",
                        "dead-reference image null",
                        "promised-link body de",
                        "missing-alt body de",
                        "meaningless-alt imageAlt de",
                        "missing-translation null en",
                        "no-topic topics null",
                        "no-sdg sdgs null");
    }

    @Test
    void marksTheWords() throws IOException {
        JsonNode note =
                json(CHECKS + "/event-reports/unfertig?severity=severe").get("findings").get(0);

        assertThat(note.get("@path").asText()).isEqualTo("/unfertig");
        assertThat(note.get("severity").asText()).isEqualTo("severe");
        JsonNode mark = note.get("mark");
        assertThat(mark.get("text").asText()).isEqualTo("(INTERNER LINK ZU Partnerschaften2030)");
        assertThat(mark.get("excerpt").asText().substring(mark.get("excerptOffset").asInt()))
                .startsWith(mark.get("text").asText());
    }

    @Test
    void speaksTheLanguageAskedFor() throws IOException {
        assertThat(message("?lang=de")).contains("Unerledigte Notiz");
        assertThat(message("?lang=en")).contains("Unresolved note");
        HttpResponse<String> accepted =
                client.get(
                        CHECKS + "/event-reports/unfertig",
                        "Authorization",
                        "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg==",
                        "Accept-Language",
                        "en-GB");
        assertThat(accepted.body()).contains("Unresolved note");
        assertThat(accepted.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void answersNothingForACompleteItem() throws IOException {
        JsonNode answer = json(CHECKS + "/event-reports/fertig");

        assertThat(answer.get("items").asInt()).isEqualTo(1);
        assertThat(answer.get("findings")).isEmpty();
    }

    @Test
    void countsAllItemsAndThoseOfAType() throws IOException {
        assertThat(json(CHECKS).get("items").asInt()).isEqualTo(2);
        assertThat(json(CHECKS).get("counts").get("severe").asInt()).isEqualTo(4);
        assertThat(json(CHECKS + "/event-reports").get("items").asInt()).isEqualTo(2);
        assertThat(json(CHECKS + "/news-teasers").get("items").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/event-reports", "/event-reports/fertig"})
    void asksAnonymousToLogIn(String path) {
        assertThat(client.get(CHECKS + path).statusCode()).isEqualTo(401);
        assertThat(client.get(CHECKS.replace("delivery", "preview") + path).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesReadersWhereTheAddressIsOpen() throws IOException {
        try (StandaloneServer open =
                StandaloneServer.start(
                        StandaloneOptions.defaults()
                                .withPort(0)
                                .withContent(CONTENT)
                                .withAnonymousRole(OPEN_ROLE))) {
            for (String path : List.of("", "/event-reports", "/event-reports/fertig")) {
                HttpResponse<String> answer =
                        new RestClient(open.baseUri().toString()).get(CHECKS + path);

                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(JSON.readTree(answer.body()).at("/error/code").asText())
                        .isEqualTo("accessDenied");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?severity=bad, 400",
        "?lang=fr, 400",
        "?limit=3, 400",
        "/pages, 404",
        "/event-reports/nowhere, 404",
        "/event-reports/a%5Bb, 404"
    })
    void refusesWhatItDoesNotUnderstand(String request, int status) {
        assertThat(asSuperuser(CHECKS + request).statusCode()).isEqualTo(status);
    }

    private static String message(String query) throws IOException {
        return json(CHECKS + "/event-reports/unfertig" + query).at("/findings/0/message").asText();
    }

    private static List<String> found(JsonNode answer) {
        List<String> found = new ArrayList<>();
        for (JsonNode finding : answer.get("findings")) {
            assertThat(finding.get("message").asText()).isNotBlank();
            found.add(
                    finding.get("check").asText()
                            + " "
                            + finding.path("field").asText("null")
                            + " "
                            + finding.path("language").asText("null"));
        }
        return found;
    }

    private static JsonNode json(String address) throws IOException {
        HttpResponse<String> answer = asSuperuser(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> asSuperuser(String address) {
        return client.get(address, RestClient.SUPERUSER);
    }
}
