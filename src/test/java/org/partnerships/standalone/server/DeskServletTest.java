package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

class DeskServletTest {

    private static final String PAGE = "<!doctype html><title>Desk</title>" + " ".repeat(5000);

    @TempDir private Path modules;
    private Path folder;
    private EmbeddedTomcat tomcat;
    private TestClient client;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectories(modules.resolve("partnerships/webresources/desk"));
        Files.writeString(folder.resolve("index.html"), PAGE);
        Files.writeString(folder.resolve("desk.js"), "export const desk = 'Tisch';");
        Files.writeString(folder.resolve("notes.txt"), "not for readers");
        Files.writeString(modules.resolve("partnerships/config.js"), "not for readers");
        tomcat = new EmbeddedTomcat("127.0.0.1", 0, ServerLimits.DEFAULT);
        tomcat.serve(new DeskServlet(modules), DeskServlet.PATTERN);
        tomcat.serve(new WebServlet(), "/");
        tomcat.bind();
        tomcat.start();
        client = new TestClient(tomcat.baseUri());
    }

    @AfterEach
    void stop() {
        tomcat.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/, text/html;charset=UTF-8",
        "/desk/index.html, text/html;charset=UTF-8",
        "/desk/desk.js, text/javascript;charset=UTF-8"
    })
    void servesThePageAndItsParts(String address, String type) {
        HttpResponse<String> answer = client.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
    }

    @ParameterizedTest
    @CsvSource({"/desk, /desk/", "/desk?lang=en, /desk/?lang=en"})
    void leadsToTheFolderSoThatThePartsAreFound(String address, String target) {
        HttpResponse<String> answer = client.get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/", "/"})
    void sendsAFileOnlyWhenItIsNew(String address) {
        String tag = client.get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = client.get(address, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.get(address, "If-None-Match", "W/\"other\", " + tag).statusCode())
                .isEqualTo(304);
        assertThat(client.get(address, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void showsAnEditAtOnce() throws IOException {
        String tag = client.get("/desk/").headers().firstValue("ETag").orElseThrow();
        Files.writeString(folder.resolve("index.html"), "Neu");

        assertThat(client.get("/desk/", "If-None-Match", tag).body()).isEqualTo("Neu");
    }

    @Test
    void compressesWhatIsLarge() throws IOException {
        HttpResponse<byte[]> answer = client.getBytes("/desk/", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var page = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/nothing.js",
                "/desk/notes.txt",
                "/desk/../config.js",
                "/desk/%2e%2e/%2e%2e/config.js",
                "/desk/..%2Fconfig.js",
                "/desk/sub/desk.js"
            })
    void servesNothingElse(String address) {
        assertThat(client.get(address).statusCode()).isIn(400, 404);
    }
}
