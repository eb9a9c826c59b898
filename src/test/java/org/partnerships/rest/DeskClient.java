package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A server with a few items on wells and pipes, and an editor who asks its desk. */
record DeskClient(StandaloneServer server, RestClient client, boolean loggedIn)
        implements AutoCloseable {

    private static final Path FIXTURES = Path.of("src/test/resources");
    private static final String DESK = "/.rest/delivery/partnerships/desk/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param role of whoever asks; null asks as superuser
     */
    static DeskClient start(String role) {
        StandaloneOptions options =
                StandaloneOptions.defaults()
                        .withPort(0)
                        .withContent(
                                FIXTURES.resolve("related/content"),
                                FIXTURES.resolve("desk/content"));
        StandaloneServer server =
                StandaloneServer.start(
                        role == null
                                ? options
                                : options.withAnonymousRole(
                                        FIXTURES.resolve(
                                                "desk/setup/userroles." + role + ".yaml")));
        RestClient client = new RestClient(server.baseUri().toString());
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                !client.get(
                                                "/.rest/delivery/partnerships/related/v1"
                                                        + "/event-reports/forum")
                                        .body()
                                        .contains("indexing"));
        return new DeskClient(server, client, role == null);
    }

    JsonNode json(String address, String... headers) {
        HttpResponse<String> answer = get(address, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures, when they are there. */
    JsonNode site(String query) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> json("/site" + query).get("state").asText().equals("ready"));
        return json("/site" + query);
    }

    List<String> names(String address) {
        return json(address).get("results").findValuesAsText("@name");
    }

    int status(String address) {
        return get(address).statusCode();
    }

    int anonymously(String address) {
        return client.get(DESK + address).statusCode();
    }

    private HttpResponse<String> get(String address, String... headers) {
        Stream<String> login = loggedIn ? Stream.of(RestClient.SUPERUSER) : Stream.of();
        return client.get(
                DESK + address, Stream.concat(login, Stream.of(headers)).toArray(String[]::new));
    }

    @Override
    public void close() {
        server.close();
    }
}
