package org.partnerships.standalone.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Sends requests to a server; addresses begin with its root. */
record TestClient(URI baseUri) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, BodyHandlers.ofString(), headers);
    }

    HttpResponse<byte[]> getBytes(String address, String... headers) {
        return send("GET", address, BodyHandlers.ofByteArray(), headers);
    }

    /** The whole answer to an address that no proper client would send. */
    String getRaw(String address) {
        return getRaw(address, "Host: " + baseUri.getAuthority());
    }

    /** The same with header lines that no proper client would send either. */
    String getRaw(String address, String... headers) {
        String request =
                "GET %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
                        .formatted(address, String.join("\r\n", headers));
        try (Socket socket = new Socket(baseUri.getHost(), baseUri.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
