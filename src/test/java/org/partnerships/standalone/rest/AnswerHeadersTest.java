package org.partnerships.standalone.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.standalone.repository.TestFiles;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

class AnswerHeadersTest {

    private static final String LONG = "/.rest/delivery/garden/long";
    private static final String SHORT = "/.rest/delivery/garden/short";

    private static StandaloneServer server;
    private static RawHttp http;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        TestFiles.write(
                folder,
                "modules/garden/restEndpoints/delivery/garden.yaml",
                """
                $type: jcrDeliveryEndpoint_v2
                workspace: website
                nodeTypes: [mgnl:page]
                bypassWorkspaceAcls: true
                """);
        page(folder, "long", "Rosen ".repeat(1000));
        page(folder, "short", "Nelken");
        server =
                StandaloneServer.start(
                        StandaloneOptions.defaults()
                                .withPort(0)
                                .withLightModules(folder.resolve("modules"))
                                .withContent(folder.resolve("content")));
        http = new RawHttp(server.baseUri());
    }

    private static void page(Path folder, String name, String text) throws IOException {
        TestFiles.write(
                folder,
                "content/website." + name + ".yaml",
                "'%s':\n  'jcr:primaryType': 'mgnl:page'\n  'text': '%s'\n".formatted(name, text));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RawHttp.Answer get(String path, Map<String, String> headers) throws IOException {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Authorization", "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg==");
        return http.send("GET", path, all);
    }

    @Test
    void anAnswerThatTheClientHasIsNotSentAgain() throws IOException {
        String tag = get(SHORT, Map.of()).headers().get("ETag");
        assertThat(tag).matches("\"[\\w-]+\"");

        RawHttp.Answer known = get(SHORT, Map.of("If-None-Match", "\"old\", W/" + tag));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.bytes()).isEmpty();
        assertThat(known.headers()).containsEntry("ETag", tag);
        assertThat(get(SHORT, Map.of("If-None-Match", "\"old\"")).status()).isEqualTo(200);
    }

    @Test
    void otherContentHasAnotherTag() throws IOException {
        assertThat(get(SHORT, Map.of()).headers().get("ETag"))
                .isNotEqualTo(get(LONG, Map.of()).headers().get("ETag"));
    }

    @Test
    void aDateOfTheLastChangeCountsOnlyWithoutATag() throws Exception {
        String future = "Fri, 01 Jan 2100 00:00:00 GMT";
        // Within the second of the start another change could still follow.
        Thread.sleep(1100);
        assertThat(get(SHORT, Map.of()).headers()).containsKey("Last-Modified");
        assertThat(get(SHORT, Map.of("If-Modified-Since", future)).status()).isEqualTo(304);
        assertThat(
                        get(SHORT, Map.of("If-Modified-Since", future, "If-None-Match", "\"x\""))
                                .status())
                .isEqualTo(200);
        assertThat(
                        get(SHORT, Map.of("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"))
                                .status())
                .isEqualTo(200);
        assertThat(get(SHORT, Map.of("If-Modified-Since", "yesterday")).status()).isEqualTo(200);
    }

    @Test
    void longAnswersAreCompressedForThoseWhoTakeThat() throws IOException {
        RawHttp.Answer plain = get(LONG, Map.of());
        RawHttp.Answer zipped = get(LONG, Map.of("Accept-Encoding", "br, gzip"));
        assertThat(zipped.headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(zipped.headers().get("Vary")).contains("Accept-Encoding");
        assertThat(zipped.headers().get("ETag")).isNotEqualTo(plain.headers().get("ETag"));
        assertThat(zipped.bytes().length).isLessThan(plain.bytes().length / 5);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.bytes()))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain.text());
        }
    }

    @Test
    void shortAnswersAreNot() throws IOException {
        assertThat(get(SHORT, Map.of("Accept-Encoding", "gzip")).headers())
                .doesNotContainKey("Content-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip|true", "br, GZIP;q=0.5|true", "gzip;q=0|false", "gzip; q=0.0|false"})
    void aCodingWithZeroQualityIsRefused(String codings, boolean accepted) {
        assertThat(AnswerResponse.acceptsGzip(codings)).isEqualTo(accepted);
    }

    @Test
    void aPathThatIsNotUtf8IsTheClientsFault() throws IOException {
        RawHttp.Answer answer = get(SHORT + "%FF%FE", Map.of());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"error\"").contains("UTF-8");
    }
}
