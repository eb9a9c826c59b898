package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class SettingsTest {

    private static final String RELATED =
            "/.rest/delivery/partnerships/related/v1/event-reports/2023/unece-regional-forum";

    @TempDir Path modules;

    @Test
    void aDecorationOfOurConfigYamlCounts() throws Exception {
        write("limits:\n  defaultResults: 5\n");

        assertThat(defaultResults()).isEqualTo(5);
    }

    @Test
    void aValueThatDoesNotFitLeavesTheDefault() throws Exception {
        write("limits:\n  defaultResults: many\n");

        assertThat(defaultResults()).isEqualTo(3);
    }

    private int defaultResults() throws Exception {
        StandaloneOptions options =
                StandaloneOptions.defaults().withPort(0).withLightModules(modules);
        try (StandaloneServer server = StandaloneServer.start(options)) {
            assertThat(server.opened().awaitIndex(Duration.ofSeconds(30))).isTrue();
            JsonNode answer =
                    new ObjectMapper()
                            .readTree(new TestClient(server.baseUri()).get(RELATED).body());
            return answer.get("results").size();
        }
    }

    private void write(String yaml) throws Exception {
        Path module = Files.createDirectories(modules.resolve("garden/decorations/partnerships"));
        Files.writeString(module.resolve("config.yaml"), yaml);
    }
}
