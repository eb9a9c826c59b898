package org.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

/** The jar for Magnolia 6.4 names no javax package that became jakarta, and runs with those. */
class JakartaJarIT {

    private static final Path JAR = Path.of(System.getProperty("jakarta.jar"));
    private static final Path LIBRARIES = Path.of(System.getProperty("jakarta.libraries"));
    private static final Path SOURCE = Path.of("src/it/jakarta/RelatedOnJakarta.java");

    @TempDir private static Path folder;
    private static Process server;
    private static URI base;

    @BeforeAll
    static void start() throws IOException {
        String classPath = classPath();
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(
                                        null,
                                        null,
                                        null,
                                        "-proc:none",
                                        "-d",
                                        folder.toString(),
                                        "-cp",
                                        classPath,
                                        SOURCE.toString()))
                .isZero();
        server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                // It lives for seconds only.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                folder + File.pathSeparator + classPath,
                                "RelatedOnJakarta",
                                "light-modules",
                                "src/main/resources/mgnl-bootstrap-samples/partnerships",
                                folder.toString())
                        .redirectError(folder.resolve("log").toFile())
                        .start();
        base = URI.create("http://localhost:" + port() + "/");
    }

    @AfterAll
    static void stop() throws Exception {
        server.getOutputStream().close();
        if (!server.waitFor(20, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    @Test
    void answersRelatedItemsOnJakarta() throws Exception {
        HttpResponse<String> answer = get("event-reports/2023/unece-regional-forum?lang=en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode results = new ObjectMapper().readTree(answer.body()).get("results");
        assertThat(results).hasSize(3);
        assertThat(results.get(0).get("@name").asText())
                .isEqualTo("global-forum-sdg-advisory-bodies");
    }

    @Test
    void mapsFailuresThroughTheRelocatedServiceFile() throws Exception {
        HttpResponse<String> answer = get("event-reports/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("{\"error\":{\"code\":\"pathNotFound\",\"message\":\"/nowhere\"}}");
    }

    @Test
    void namesNoRenamedJavaxPackageButKeepsJcr() throws IOException {
        StringBuilder constants = new StringBuilder();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                assertThat(entry.getName()).doesNotContain("javax.");
                if (entry.getName().endsWith(".class")) {
                    byte[] bytes = jar.getInputStream(entry).readAllBytes();
                    constants.append(new String(bytes, StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(constants.toString())
                .contains("javax/jcr/Session", "jakarta/ws/rs/GET", "jakarta/inject/Inject")
                .doesNotContain(
                        "javax/ws/rs",
                        "javax/inject",
                        "javax/servlet",
                        "javax/annotation",
                        "javax.ws.rs");
    }

    /** The jakarta jar first, then its surroundings, then the repository without any JAX-RS. */
    private static String classPath() throws IOException {
        List<String> path = new ArrayList<>(List.of(JAR.toString()));
        try (Stream<Path> libraries = Files.list(LIBRARIES)) {
            libraries.map(Path::toString).sorted().forEach(path::add);
        }
        // The repository is the standalone server's, which no other jar holds.
        path.add(Path.of("target/classes").toString());
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(
                        entry ->
                                !entry.matches(
                                        ".*(resteasy|ws\\.rs|tomcat|jackson|test-classes|javax\\.inject).*"))
                .forEach(path::add);
        return String.join(File.pathSeparator, path);
    }

    private static int port() throws IOException {
        BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
        }
        throw new AssertionError(Files.readString(folder.resolve("log")));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
    }
}
