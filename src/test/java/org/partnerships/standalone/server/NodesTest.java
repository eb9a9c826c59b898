package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnerships.standalone.repository.Access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The nodes endpoint as an editor and as others use it. */
class NodesTest {

    private static final Path CASES = Path.of("src/test/resources/nodes/cases.json");
    private static final String NODES = "/.rest/nodes/v1/";
    private static final String FORUM = "/2023/unece-regional-forum";
    private static final String RELATED =
            "/.rest/delivery/partnerships/related/v1/event-reports" + FORUM;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        Access access = server.opened().repository().access();
        access.setPassword("ed", "ed");
        access.grant("ed", "partnerships-editor");
        access.setPassword("rd", "rd");
        access.grant("rd", "partnerships-reader");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** In order: each may build on those before. The answers are those of a real Magnolia. */
    @TestFactory
    Stream<DynamicTest> answersLikeMagnolia() throws IOException {
        return StreamSupport.stream(JSON.readTree(CASES.toFile()).spliterator(), false)
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.get("name").asText(), () -> replay(each)));
    }

    private static void replay(JsonNode golden) throws IOException {
        JsonNode request = golden.get("request");
        HttpResponse<String> answer =
                send(
                        request.path("user").asText("ed"),
                        request.get("method").asText(),
                        NODES + request.get("path").asText(),
                        request.has("body") ? body(request.get("body")) : null);
        JsonNode expected = golden.get("response");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected.get("status").asInt());
        if (expected.has("text")) {
            assertThat(answer.body()).isEqualTo(expected.get("text").asText());
        }
        if (expected.has("code")) {
            assertThat(JSON.readTree(answer.body()).at("/error/code"))
                    .isEqualTo(expected.get("code"));
        }
        if (expected.has("body")) {
            assertThat(withoutIdentifiers(JSON.readTree(answer.body())))
                    .isEqualTo(expected.get("body"));
        }
    }

    /** What is no JSON stands in quotes. */
    private static String body(JsonNode body) {
        return body.isTextual() ? body.asText() : body.toString();
    }

    private static JsonNode withoutIdentifiers(JsonNode answer) {
        answer.findParents("identifier").forEach(node -> ((ObjectNode) node).remove("identifier"));
        return answer;
    }

    @Test
    void anOverrideShowsInTheRelatedListWithinASecond() throws IOException {
        String pinned = "/partnership-profiles/gavi";
        String id = json("/.rest/delivery/partnerships/desk/v1/items" + pinned).get("@id").asText();
        assertThat(firstRelated()).isNotEqualTo("gavi");

        String overrides = NODES + "event-reports" + FORUM + "/relatedOverrides";
        assertThat(send("ed", "DELETE", overrides, null).statusCode()).isEqualTo(200);
        assertThat(put("event-reports" + FORUM, "relatedOverrides", "").statusCode())
                .isEqualTo(200);
        HttpResponse<String> added =
                put(
                        "event-reports" + FORUM + "/relatedOverrides",
                        "relatedOverrides0",
                        property("action", "pin")
                                + ","
                                + property("itemType", "partnershipProfile")
                                + ","
                                + property("partnershipProfile", id));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> firstRelated().equals("gavi"));
        JsonNode item = json("/.rest/delivery/partnerships/desk/v1/items/event-reports" + FORUM);
        assertThat(item.at("/overrides/0/item/@name").asText()).isEqualTo("gavi");
        assertThat(metadata("event-reports" + FORUM)).contains("mgnl:lastModifiedBy", "\"ed\"");
    }

    @Test
    void refusesWhatPagesOfOtherSitesWantToChange() {
        String address = NODES + "news-teasers/2025/care-day";
        String own = server.baseUri().toString();

        for (String method : new String[] {"PUT", "POST", "DELETE"}) {
            assertThat(
                            send("ed", method, address, "{}", "Origin", "https://other.example")
                                    .statusCode())
                    .isEqualTo(403);
            assertThat(send("ed", method, address, "{}", "Origin", "null").statusCode())
                    .isEqualTo(403);
        }
        assertThat(send("ed", "POST", address, "{}", "Origin", own).statusCode()).isEqualTo(200);
        assertThat(send("ed", "GET", address, null, "Origin", "https://other.example").statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesNothingButJson() {
        String address = NODES + "news-teasers/2025/care-day";

        assertThat(send("ed", "POST", address, "{}", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(
                        send(
                                        "ed",
                                        "POST",
                                        address,
                                        "a=b",
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .statusCode())
                .isEqualTo(415);
    }

    @Test
    void leavesNoSessionOpen() {
        send("ed", "POST", NODES + "news-teasers/2025/care-day", "{\"nodes\":[{\"name\":\"x\"}]}");
        send("ed", "PUT", NODES + "news-teasers/2025", "{\"name\":\"x\",\"type\":\"no:type\"}");

        await().atMost(Duration.ofSeconds(5))
                .until(() -> server.opened().repository().sessions().count().inUse() < 8);
        assertThat(send("ed", "GET", NODES + "news-teasers/2025/x", null).statusCode())
                .isEqualTo(404);
    }

    private static String firstRelated() throws IOException {
        return json(RELATED + "?limit=1").at("/results/0/@name").asText();
    }

    private static String metadata(String path) {
        return send("ed", "GET", NODES + path + "?includeMetadata=true", null).body();
    }

    private static HttpResponse<String> put(String parent, String name, String properties) {
        String node =
                "{\"name\":\"%s\",\"type\":\"partnerships:relatedOverride\",\"properties\":[%s]}"
                        .formatted(name, properties);
        return send("ed", "PUT", NODES + parent, node);
    }

    private static String property(String name, String value) {
        return "{\"name\":\"%s\",\"type\":\"String\",\"multiple\":false,\"values\":[\"%s\"]}"
                .formatted(name, value);
    }

    private static JsonNode json(String address) throws IOException {
        HttpResponse<String> answer = send("ed", "GET", address, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(
            String user, String method, String address, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.baseUri() + address))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (!user.equals(Access.ANONYMOUS)) {
            request.header("Authorization", "Basic " + credentials(user));
        }
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String credentials(String user) {
        byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair);
    }
}
