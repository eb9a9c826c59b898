package org.partnerships.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The served declarations, compiled with a client that then asks every endpoint. */
class TypeScriptClientTest {

    private static final String BASE = "/.rest/delivery/partnerships";
    private static final Path CLIENT = Path.of("src/test/resources/openapi/client.ts");

    @TempDir private static Path folder;

    private static TypeScriptCompiler compiler;
    private static StandaloneServer server;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                TypeScriptCompiler.canRun(),
                "No node on the PATH: the TypeScript declarations are not compiled.");
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        compiler = TypeScriptCompiler.unpack(folder.resolve("compiler"));
        String declarations = BASE + "/openapi/v1/partnerships.d.ts";
        try (InputStream served = server.baseUri().resolve(declarations).toURL().openStream()) {
            Files.copy(served, folder.resolve("partnerships.d.ts"));
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aClientCompilesAndGetsAnAnswerOfEveryPath() throws IOException, InterruptedException {
        Files.copy(CLIENT, folder.resolve("client.ts"));
        assertThat(compiler.compile(folder.resolve("client.ts"))).isEmpty();

        List<String> printed = compiler.run(folder.resolve("client.js"), server.baseUri() + BASE);

        assertThat(printed)
                .extracting(line -> line.split("\t")[0])
                .containsExactlyInAnyOrderElementsOf(jsonPaths());
    }

    @Test
    void aClientThatUsesWhatIsNotThereDoesNotCompile() throws IOException, InterruptedException {
        Path client = folder.resolve("wrong.ts");
        Files.writeString(
                client,
                """
                import type { EventReport, NewsTeaser } from "./partnerships";
                export const headline = (report: EventReport): string => report.headline;
                export const lower = (news: NewsTeaser): string => news.kicker.toLowerCase();
                """);

        assertThat(compiler.compile(client))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("'headline' does not exist"))
                .anySatisfy(line -> assertThat(line).contains("'news.kicker' is possibly"));
    }

    private static List<String> jsonPaths() {
        JsonNode paths = OpenApiDocument.make().get("paths");
        List<String> found = new ArrayList<>();
        paths.fieldNames()
                .forEachRemaining(
                        path -> {
                            if (answersJson(paths.get(path))) {
                                found.add(path);
                            }
                        });
        return found;
    }

    private static boolean answersJson(JsonNode path) {
        Iterator<String> types = path.at("/get/responses/200/content").fieldNames();
        while (types.hasNext()) {
            if (types.next().endsWith("json")) {
                return true;
            }
        }
        return false;
    }
}
