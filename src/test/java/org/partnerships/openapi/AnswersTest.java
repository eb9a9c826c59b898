package org.partnerships.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.content.ContentType;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The served document against what the server answers, in every item of the samples. */
class AnswersTest {

    private static final String BASE = "/.rest/delivery/partnerships";
    private static final String REPORT = "/event-reports/2023/unece-regional-forum";
    private static final String EDITOR = "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg==";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

    private static StandaloneServer server;
    private static JsonNode document;
    private static ObjectNode strict;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        document = json("/openapi/v1/openapi.json", 200);
        strict = closed(document.deepCopy());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void everyItemIsAsTheDocumentSays(ContentType type) {
        String name = ItemSchemas.typeName(type);
        for (String lang : List.of("de", "en")) {
            String address = "/" + type.workspace() + "/v1";
            JsonNode found = valid(name + "Results", address + "?limit=100&lang=" + lang);

            assertThat(found.get("results")).hasSizeGreaterThan(10);
            for (JsonNode item : found.get("results")) {
                valid(name, address + item.get("@path").asText() + "?lang=" + lang);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void queriesTakeWhatTheDocumentSays(ContentType type) {
        JsonNode found =
                valid(
                        ItemSchemas.typeName(type) + "Results",
                        "/%s/v1?q=Wasser&orderBy=mgnl:lastModified&limit=2&offset=1&lang=de"
                                .formatted(type.workspace()));

        assertThat(found.get("results")).isNotEmpty();
    }

    @Test
    void relatedItemsAreAsTheDocumentSays() {
        JsonNode all =
                valid(
                        "RelatedAnswer",
                        "/related/v1%s?lang=de&limit=50&perType=50&fallback=true&explain=true"
                                        .formatted(REPORT)
                                + "&types=event-reports,news-teasers,partnership-profiles"
                                + "&with=news-teasers/2023/water-action-agenda");

        assertThat(all.get("results")).hasSizeGreaterThan(10);
        assertThat(all.has("with")).isTrue();
        for (ContentType type : ContentType.values()) {
            JsonNode items = json("/" + type.workspace() + "/v1?limit=100", 200).get("results");
            for (JsonNode item : items) {
                valid(
                        "RelatedAnswer",
                        "/related/v1/" + type.workspace() + item.get("@path").asText());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/news-teasers", REPORT})
    void findingsAreAsTheDocumentSays(String below) {
        valid("ChecksAnswer", "/checks/v1" + below + "?lang=en&severity=hint");
    }

    @ParameterizedTest
    @CsvSource({
        "DeskItemsAnswer, /items?q=wasser&type=event-reports&limit=5&offset=0&lang=en",
        "DeskItemAnswer, /items/event-reports/2023/unece-regional-forum",
        "DeskItemAnswer, /items/partnership-profiles/gavi",
        "DeskNeighbourhoodAnswer, /neighbourhood/event-reports/2023/unece-regional-forum?limit=5",
        "DeskSiteAnswer, /site?lang=de"
    })
    void theDeskIsAsTheDocumentSays(String schema, String below) {
        valid(schema, "/desk/v1" + below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REPORT,
                "/news-teasers/2023/water-action-agenda",
                "/partnership-profiles/gavi"
            })
    void structuredDataIsAsTheDocumentSays(String item) {
        valid("StructuredData", "/feeds/v1" + item + "?format=jsonld&lang=de");
    }

    @ParameterizedTest
    @CsvSource({
        "400, /related/v1/event-reports/2023/unece-regional-forum?limit=x",
        "404, /related/v1/event-reports/nothing-here",
        "404, /event-reports/v1/nothing-here",
        "404, /news-teasers/v1?limit=x",
        "500, /news-teasers/v1?limit=-1",
        "404, /feeds/v1/news-teasers/nothing-here.jsonld"
    })
    void errorsAreAsTheDocumentSays(int status, String address) {
        assertThat(violations("ErrorAnswer", json(address, status))).as(address).isEmpty();
    }

    @Test
    void aChangedAnswerIsFound() {
        ObjectNode item = (ObjectNode) json("/event-reports/v1?limit=1", 200).at("/results/0");
        ObjectNode retyped = item.deepCopy().put("participants", "many");
        ObjectNode renamed = item.deepCopy().put("headline", "New");
        ObjectNode smaller = item.deepCopy();
        smaller.remove("title");

        assertThat(violations("EventReport", item)).isEmpty();
        assertThat(List.of(retyped, renamed, smaller))
                .allSatisfy(each -> assertThat(violations("EventReport", each)).hasSize(1));
    }

    @Test
    void theServerServesEveryPathOfTheDocument() {
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("../..");
        document.get("paths")
                .fieldNames()
                .forEachRemaining(
                        path -> {
                            String address =
                                    path.replace("{type}", "event-reports")
                                            .replace("{path}", sample(path));
                            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
                        });
    }

    private static String sample(String path) {
        if (path.startsWith("/news-teasers")) {
            return "2023/water-action-agenda";
        }
        return path.startsWith("/partnership-profiles") ? "gavi" : "2023/unece-regional-forum";
    }

    private static JsonNode valid(String schema, String address) {
        JsonNode answer = json(address, 200);
        assertThat(violations(schema, answer)).as(address).isEmpty();
        return answer;
    }

    private static Set<ValidationMessage> violations(String schema, JsonNode answer) {
        return SCHEMAS.computeIfAbsent(schema, AnswersTest::schema).validate(answer);
    }

    private static JsonSchema schema(String name) {
        ObjectNode schema = Json.component(name);
        schema.set("components", strict.get("components"));
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, formats);
    }

    /** The same, with every object closed that does not say what else it holds. */
    private static <N extends JsonNode> N closed(N node) {
        node.forEach(AnswersTest::closed);
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        return node;
    }

    private static JsonNode json(String address, int status) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(status);
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(address, e);
        }
    }

    private static HttpResponse<String> get(String address) {
        URI uri = URI.create(server.baseUri() + BASE + address);
        HttpRequest request = HttpRequest.newBuilder(uri).header("Authorization", EDITOR).build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }
}
