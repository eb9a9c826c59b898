package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

class StandaloneServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void servesTheStartPage() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    }

    @Test
    void answersAnUnknownAddressInTheErrorForm() throws Exception {
        HttpResponse<String> answer = get("/nowhere.html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("{\"error\":{\"code\":\"notFound\",");
    }

    @Test
    void answersAnOversizedAddressInTheErrorForm() throws Exception {
        HttpResponse<String> answer = get("/?" + "x".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":{\"code\":\"badRequest\",");
    }

    @Test
    void saysThatAPortIsTaken() {
        StandaloneOptions same = StandaloneOptions.defaults().withPort(server.baseUri().getPort());

        assertThatThrownBy(() -> StandaloneServer.start(same))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining("is taken");
    }

    @Test
    void runsBesideAnotherOne() throws Exception {
        try (StandaloneServer other =
                StandaloneServer.start(StandaloneOptions.defaults().withPort(0))) {
            assertThat(other.baseUri()).isNotEqualTo(server.baseUri());
        }
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        URI uri = URI.create(server.baseUri() + address);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
