package org.partnerships.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Gets what is below an address. */
record RestClient(String base) {

    static final String[] SUPERUSER = {"Authorization", "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg=="};

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
