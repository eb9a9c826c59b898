package org.partnerships.standalone.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests to a server; addresses begin with its root. */
record TestClient(URI baseUri) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, BodyHandlers.ofString(), headers);
    }

    HttpResponse<byte[]> getBytes(String address, String... headers) {
        return send("GET", address, BodyHandlers.ofByteArray(), headers);
    }

    HttpResponse<String> send(String method, String address) {
        return send(method, address, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            String method, String address, HttpResponse.BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUri + address))
                        .method(method, BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
