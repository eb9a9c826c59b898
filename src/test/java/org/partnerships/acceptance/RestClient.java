package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Talks to a server as one user.
 *
 * @param base without a slash at the end
 * @param user whose password is his name; null for nobody
 * @param cookie of the session that a login began; null to log in with every request
 */
record RestClient(String base, String user, String cookie) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    static RestClient at(int port) {
        return new RestClient("http://127.0.0.1:" + port, null, null);
    }

    static RestClient at(URI base) {
        return new RestClient(base.toString(), null, null);
    }

    RestClient as(String name) {
        return new RestClient(base, name, null);
    }

    /**
     * For many requests: Magnolia takes longer to check a password than to answer. It does not see
     * later changes of the user's roles.
     */
    RestClient loggedIn() {
        String session =
                get(SampleRequests.DELIVERY + "event-reports/v1?limit=1")
                        .headers()
                        .firstValue("Set-Cookie")
                        .map(cookie -> cookie.split(";")[0])
                        .orElse(null);
        return new RestClient(base, user, session);
    }

    /** Headers are names and values in turn. */
    HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** The body of an answer that must be a good one. */
    JsonNode json(String address, String... headers) {
        HttpResponse<String> answer = get(address, headers);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return parse(answer.body());
    }

    HttpResponse<String> send(String method, String address, String json) {
        return send(
                request(
                                address,
                                "Content-Type",
                                "application/json",
                                "Accept",
                                "application/json, */*")
                        .method(method, BodyPublishers.ofString(json)));
    }

    /** As {@link #send(String, String, String)}; the answer must be a good one. */
    void change(String method, String address, String json) {
        HttpResponse<String> answer = send(method, address, json);
        assertThat(answer.statusCode())
                .as(method + " " + address + ": " + answer.body())
                .isBetween(200, 204);
    }

    static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
        if (cookie != null) {
            request.header("Cookie", cookie);
        } else if (user != null) {
            byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
