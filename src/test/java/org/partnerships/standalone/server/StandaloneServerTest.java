package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class StandaloneServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DELIVERY = "/.rest/delivery/partnerships/";
    private static final String REPORT = DELIVERY + "event-reports/v1/2023/unece-regional-forum";

    private static StandaloneServer server;
    private static TestClient client;

    @BeforeAll
    static void start() {
        server =
                StandaloneServer.start(
                        StandaloneOptions.defaults()
                                .withPort(0)
                                .withLightModules(
                                        Path.of("src/test/resources/server/light-modules")));
        client = new TestClient(server.baseUri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void deliversTheSampleReport() throws IOException {
        HttpResponse<String> answer = client.get(REPORT + "?lang=en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).at("/organisers/0/logo/@link").asText())
                .startsWith("/dam/jcr:");
    }

    @Test
    void answersWhatIsRelatedToIt() throws IOException {
        HttpResponse<String> answer =
                client.get(DELIVERY + "related/v1/event-reports/2023/unece-regional-forum?lang=en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).at("/results")).hasSize(3);
    }

    @Test
    void namesEveryEndpointOfTheDefinitions() throws IOException {
        assertThat(server.endpoints())
                .containsExactly(
                        DELIVERY + "checks/v1",
                        DELIVERY + "desk/v1/items",
                        DELIVERY + "event-reports/v1",
                        DELIVERY + "feeds/v1/{feed}",
                        DELIVERY + "news-teasers/v1",
                        DELIVERY + "openapi/v1/openapi.json",
                        DELIVERY + "partnership-profiles/v1",
                        DELIVERY + "related/v1/{type}/{path}");
        assertThat(JSON.readTree(client.get("/endpoints.json").body())).hasSize(8);
    }

    @Test
    void servesTheStartPageWithAPolicyAgainstForeignScripts() {
        HttpResponse<String> page = client.get("/?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
    }

    @Test
    void servesAnAssetWithItsTypeAndTells304AfterThat() throws IOException {
        HttpResponse<byte[]> image = client.getBytes(imageLink());
        String tag = image.headers().firstValue("ETag").orElseThrow();

        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(image.headers().firstValueAsLong("Content-Length"))
                .hasValue(image.body().length);
        assertThat(ImageIO.read(new ByteArrayInputStream(image.body()))).isNotNull();
        assertThat(client.get(imageLink(), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(client.get(imageLink(), "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void findsAnAssetByItsIdentifierWhateverItsName() throws IOException {
        String otherName = imageLink().replaceFirst("[^/]+$", "logo.2024-02-19-15-45-30.jpg");

        assertThat(client.getBytes(otherName).statusCode()).isEqualTo(200);
    }

    @Test
    void scalesAnImageToTheWidthOfAVariation() throws IOException {
        BufferedImage original = image(imageLink());
        BufferedImage narrow = image(rendition("narrow"));

        assertThat(narrow.getWidth()).isEqualTo(60);
        assertThat(narrow.getHeight())
                .isCloseTo(60 * original.getHeight() / original.getWidth(), within(1));
    }

    @Test
    void cropsAnImageToBothSidesOfAVariation() throws IOException {
        BufferedImage square = image(rendition("square"));

        assertThat(square.getWidth()).isEqualTo(50);
        assertThat(square.getHeight()).isEqualTo(50);
    }

    @Test
    void servesTheOriginalUnderItsRenditionAddress() throws IOException {
        String address = "/.imaging/default/dam" + imagePath() + "/jcr:content.jpg";

        assertThat(client.getBytes(address).body()).isEqualTo(client.getBytes(imageLink()).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere.html",
                "/web/index.html",
                "/page.class",
                "/dam/jcr:00000000-0000-4000-8000-000000000000/none.png",
                "/dam/jcr:nonsense/none.png",
                "/dam/",
                "/.imaging/mte/test-theme/narrow/dam/none/jcr:content/none.jpg",
                "/.imaging/mte/test-theme/narrow/dam/a%5B%5D%7C/jcr:content/none.jpg",
                "/.imaging/default/dam/none/jcr:content.jpg",
                "/.imaging/",
                "/.rest/delivery/partnerships/nothing/v1"
            })
    void answers404InTheErrorForm(String address) throws IOException {
        HttpResponse<String> answer = client.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(error(answer).at("/code").asText()).isEqualTo("notFound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.rest/delivery/partnerships/event-reports/v1/%FF%FE",
                "/.rest/delivery/partnerships/event-reports/v1/a%2Fb",
                "/.rest/delivery/partnerships/event-reports/v1/%00",
                "/../outside.html",
                "/.rest/delivery/partnerships/event-reports/v1?q=%FF",
                "/.rest/delivery/partnerships/related/v1/event-reports/x?%C3=1"
            })
    void answersAMalformedAddressInTheErrorForm(String address) throws IOException {
        HttpResponse<String> answer = client.get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).at("/code").asText()).isEqualTo("badRequest");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%zz", "%=1", "title[like]=%C3%ZZ", "title={}"})
    void answersABrokenQueryInTheErrorForm(String query) {
        assertThat(client.getRaw(DELIVERY + "event-reports/v1?" + query))
                .startsWith("HTTP/1.1 400 ")
                .contains("{\"error\":{\"code\":\"badRequest\"");
    }

    @Test
    void answersTooLongAnAddressInTheErrorForm() throws IOException {
        HttpResponse<String> answer = client.get("/?" + "x".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).at("/code").asText()).isEqualTo("badRequest");
    }

    @Test
    void answersTooManyParametersInTheErrorForm() throws IOException {
        HttpResponse<String> answer =
                client.get(DELIVERY + "event-reports/v1?" + "a=1&".repeat(1000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).at("/code").asText()).isEqualTo("badRequest");
    }

    @Test
    void refusesToChangeAnythingOnTheStartPage() throws IOException {
        HttpResponse<String> answer = client.send("POST", "/");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(error(answer).at("/code").asText()).isEqualTo("methodNotAllowed");
    }

    @Test
    void saysThatAPortIsTaken() {
        StandaloneOptions same = StandaloneOptions.defaults().withPort(server.baseUri().getPort());

        assertThatThrownBy(() -> StandaloneServer.start(same))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining("is taken");
    }

    private static String imageLink() throws IOException {
        return JSON.readTree(client.get(REPORT).body()).at("/image/@link").asText();
    }

    private static String imagePath() throws IOException {
        return JSON.readTree(client.get(REPORT).body()).at("/image/@path").asText();
    }

    private static String rendition(String variation) throws IOException {
        return "/.imaging/mte/test-theme/%s/dam%s/jcr:content/image.jpg"
                .formatted(variation, imagePath());
    }

    private static BufferedImage image(String address) throws IOException {
        HttpResponse<byte[]> answer = client.getBytes(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static JsonNode error(HttpResponse<String> answer) throws IOException {
        JsonNode error = JSON.readTree(answer.body()).get("error");
        assertThat(error.get("message").asText()).isNotBlank();
        return error;
    }
}
