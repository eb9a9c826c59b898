package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The runnable jar as users start it: a process of its own. */
class StandaloneJarIT {

    private static final String REPORT =
            "/.rest/delivery/partnerships/event-reports/v1/2023/unece-regional-forum";

    /** Far above the three seconds of an idle machine, as a build's machine is not idle. */
    private static final long PATIENCE_MILLIS = 30_000;

    private static final int SIGTERM_EXIT_CODE = 128 + 15;

    @TempDir private Path folder;

    @Test
    void answersJsonSoonAfterItsStart() throws Exception {
        try (JarProcess server = JarProcess.start(folder, "--port", "0")) {
            HttpResponse<String> answer = get(server.awaitAddress() + REPORT);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"@name\":\"unece-regional-forum\"");
            assertThat(server.millisSinceStart()).isLessThan(PATIENCE_MILLIS);
        }
    }

    @Test
    void namesTheStartPageAndEveryEndpoint() throws Exception {
        try (JarProcess server = JarProcess.start(folder, "serve", "--port", "0")) {
            String address = server.awaitAddress();

            assertThat(server.awaitOutput("related/v1"))
                    .contains(address + "/")
                    .contains(address + "/.rest/delivery/partnerships/event-reports/v1")
                    .contains(address + "/.rest/delivery/partnerships/news-teasers/v1")
                    .contains(address + "/.rest/delivery/partnerships/partnership-profiles/v1");
            assertThat(get(address + "/").body()).contains("<main");
        }
    }

    @Test
    void namesARefusedRequestInOneLine() throws Exception {
        try (JarProcess server = JarProcess.start(folder, "--port", "0")) {
            String address = server.awaitAddress();
            get(address + "/.rest/delivery/partnerships/event-reports/v1/%FF");
            get(address + "/?" + "x".repeat(20_000));
            get(address + "/nowhere");

            assertThat(server.awaitOutput("/nowhere").lines())
                    .filteredOn(line -> line.contains("INFO "))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("400 GET").contains("/v1/%FF"),
                            line -> assertThat(line).contains("400 unreadable request"),
                            line -> assertThat(line).contains("404 GET /nowhere"));
            assertThat(server.output()).doesNotContain("\tat ", "WARN", "ERROR");
        }
    }

    @Test
    void stopsCleanlyWhenToldTo() throws Exception {
        try (JarProcess server = JarProcess.start(folder, "--port", "0")) {
            server.awaitAddress();

            assertThat(server.stop()).isEqualTo(SIGTERM_EXIT_CODE);
            assertThat(server.output()).doesNotContain("WARN", "ERROR", "Exception");
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void runsSeveralSideBySide() throws Exception {
        try (JarProcess one = JarProcess.start(folder, "--port", "0");
                JarProcess other = JarProcess.start(folder, "--port", "0")) {
            assertThat(get(one.awaitAddress() + REPORT).statusCode()).isEqualTo(200);
            assertThat(get(other.awaitAddress() + REPORT).statusCode()).isEqualTo(200);

            one.stop();

            assertThat(get(other.awaitAddress() + REPORT).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void findsItsDataAgainAfterARestart() throws Exception {
        String data = folder.resolve("data").toString();
        try (JarProcess first = JarProcess.start(folder, "--port", "0", "--data", data)) {
            first.awaitAddress();
            first.stop();
        }
        try (JarProcess second = JarProcess.start(folder, "--port", "0", "--data", data)) {
            assertThat(get(second.awaitAddress() + REPORT).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void explainsItself() throws Exception {
        try (JarProcess help = JarProcess.start(folder, "--help")) {
            assertThat(help.awaitEnd()).isZero();
            assertThat(help.output()).contains("serve", "--light-modules", "--content", "--data");
        }
    }

    @Test
    void speaksGermanWithoutUmlautsWhereTheTerminalHasNone() throws Exception {
        try (JarProcess call = JarProcess.startInAscii(folder, "check", "--lang=de", "--port")) {
            assertThat(call.awaitEnd()).isEqualTo(2);
            assertThat(call.output()).contains("Eine Option --port gibt es hier nicht.");
        }
        try (JarProcess check = JarProcess.startInAscii(folder, "check", "--lang=de")) {
            assertThat(check.awaitEnd()).isZero();
            assertThat(check.output()).contains("0 schwere Maengel").doesNotContain("?");
        }
    }

    @Test
    void checksTheSamples() throws Exception {
        try (JarProcess check = JarProcess.start(folder, "check", "--lang", "de")) {
            assertThat(check.awaitEnd()).isZero();
            assertThat(check.output()).contains("47 Inhalte: 0 schwere Mängel");
        }
    }

    @Test
    void saysInASentenceThatAPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                JarProcess server =
                        JarProcess.start(
                                folder,
                                "--host",
                                "0.0.0.0",
                                "--port",
                                String.valueOf(taken.getLocalPort()))) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.output().lines()).singleElement().asString().contains("is taken");
        }
    }

    @Test
    void warnsOfThePasswordEverybodyKnowsWhenOthersCanConnect() throws Exception {
        try (JarProcess server = JarProcess.start(folder, "--port", "0", "--host", "0.0.0.0")) {
            server.awaitAddress();

            assertThat(server.output())
                    .contains("Warning: Whoever reaches ")
                    .contains("superuser")
                    .contains(ServeOptions.PASSWORD_VARIABLE);
        }
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
