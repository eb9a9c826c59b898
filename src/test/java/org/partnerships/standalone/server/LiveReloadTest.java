package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class LiveReloadTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String NEWS = "/.rest/delivery/partnerships/news-teasers/v1";
    private static final String OWN = "/.rest/delivery/own/news/v1";

    @TempDir private Path modules;
    @TempDir private Path content;
    private StandaloneServer server;
    private TestClient client;

    @BeforeEach
    void start() throws IOException {
        write(content, "news-teasers.well.yaml", teaser("Der Brunnen"));
        server =
                StandaloneServer.start(
                        StandaloneOptions.defaults()
                                .withPort(0)
                                .withLightModules(modules)
                                .withContent(content));
        client = new TestClient(server.baseUri());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void deliversContentAsItIsAfterAnEditOfItsFile() throws IOException {
        assertThat(client.get(NEWS + "/well").body()).contains("Der Brunnen");

        write(content, "news-teasers.well.yaml", teaser("Die Quelle"));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client.get(NEWS + "/well").body()).contains("Die Quelle"));
    }

    @Test
    void answersAtAnEndpointFromTheMomentItIsDefined() throws IOException {
        assertThat(client.get(OWN + "/well").statusCode()).isEqualTo(404);

        Path endpoint = write(modules, "own/restEndpoints/delivery/own/news_v1.yaml", endpoint());
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client.get(OWN + "/well").statusCode()).isEqualTo(200));
        assertThat(server.endpoints()).contains(OWN);

        Files.delete(endpoint);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client.get(OWN + "/well").statusCode()).isEqualTo(404));
    }

    private static String endpoint() {
        return """
               $type: jcrDeliveryEndpoint_v2
               workspace: news-teasers
               nodeTypes: [partnerships:newsTeaser]
               """;
    }

    private static String teaser(String title) {
        return """
               well:
                 'jcr:primaryType': partnerships:newsTeaser
                 'jcr:uuid': 5a0f3c9a-2f0f-4c55-9d8c-2a0c8a1e7b11
                 title: %s
               """
                .formatted(title);
    }

    private static Path write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
