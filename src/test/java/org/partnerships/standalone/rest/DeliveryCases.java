package org.partnerships.standalone.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DynamicContainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Files of requests with their golden answers, replayed against a server. */
final class DeliveryCases {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Set<String> SET_HEADERS = Set.of("allow", "vary", "cache-control");
    private static final String CREDENTIALS =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString("superuser:superuser".getBytes(StandardCharsets.UTF_8));

    private final URI base;
    private final RawHttp http;

    DeliveryCases(URI base) {
        this.base = base;
        this.http = new RawHttp(base);
    }

    /** One container per file, one test per case. */
    Stream<DynamicContainer> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted =
                    files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream().map(this::container);
        }
    }

    private DynamicContainer container(Path file) {
        try {
            JsonNode cases = JSON.readTree(file.toFile());
            return dynamicContainer(
                    file.getFileName().toString(),
                    StreamSupport.stream(cases.spliterator(), false)
                            .map(
                                    each ->
                                            dynamicTest(
                                                    each.get("name").asText(),
                                                    () -> {
                                                        replay(each);
                                                        // Now perhaps from the cache.
                                                        replay(each);
                                                    })));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replay(JsonNode golden) throws IOException {
        RawHttp.Answer answer = send(golden.get("request"));
        JsonNode expected = golden.get("response");
        String body = golden.path("compare").path("body").asText();
        assertThat(answer.status()).as(answer.text()).isEqualTo(expected.get("status").asInt());
        expected.path("headers")
                .fields()
                .forEachRemaining(
                        header -> {
                            boolean ignored =
                                    body.equals("ignore")
                                            && header.getKey().equalsIgnoreCase("Content-Type");
                            if (!ignored) {
                                compare(header.getKey(), header.getValue(), answer);
                            }
                        });
        if (!body.equals("ignore")) {
            compare(expected.get("body"), answer, golden.path("compare").path("results").asText());
        }
    }

    private RawHttp.Answer send(JsonNode request) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        request.path("headers")
                .fields()
                .forEachRemaining(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        if (request.path("user").asText("anonymous").equals("superuser")) {
            headers.put("Authorization", CREDENTIALS);
        }
        String query = request.path("query").asText("");
        String target = request.get("path").asText() + (query.isEmpty() ? "" : "?" + query);
        return http.send(request.get("method").asText(), target, headers);
    }

    private void compare(String header, JsonNode expected, RawHttp.Answer answer) {
        String found = answer.headers().get(header);
        if (expected.isNull()) {
            assertThat(found).as(header).isNull();
        } else {
            assertThat(comparable(header, found))
                    .as(header)
                    .isEqualTo(comparable(header, expected.asText()));
        }
    }

    private static String comparable(String header, String value) {
        if (value == null) {
            return "absent";
        }
        String name = header.toLowerCase();
        if (SET_HEADERS.contains(name) || name.startsWith("access-control-allow-")) {
            return Arrays.stream(value.toLowerCase().split(","))
                    .map(String::trim)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return name.equals("content-type") ? value.toLowerCase().replace(" ", "") : value.trim();
    }

    private void compare(JsonNode expected, RawHttp.Answer answer, String mode) throws IOException {
        boolean json = answer.headers().getOrDefault("Content-Type", "").contains("json");
        Object found = json ? plain(JSON.readTree(answer.bytes())) : answer.text();
        assertThat(loosened(found, mode)).isEqualTo(loosened(plain(expected), mode));
    }

    /** Numbers by value, marks filled in, values that differ between installations masked. */
    private Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            node.fields()
                    .forEachRemaining(
                            member -> {
                                boolean masked = member.getKey().matches("jcr:created(By)?");
                                members.put(
                                        member.getKey(),
                                        masked ? "volatile" : plain(member.getValue()));
                            });
            return members;
        } else if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(plain(element)));
            return elements;
        } else if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        } else if (node.isTextual()) {
            return node.asText()
                    .replace("{base}", base.toString())
                    .replace("{defaultBaseUrl}", "http://localhost:8080/magnolia")
                    .replace("{contextPath}", "");
        }
        return node.isNull() ? "null" : node.booleanValue();
    }

    private static Object loosened(Object body, String mode) {
        if (mode.isEmpty() || !(body instanceof Map<?, ?> members)) {
            return body;
        }
        List<?> results = (List<?>) members.get("results");
        Map<Object, Object> loosened = new TreeMap<>(members);
        loosened.put(
                "results",
                mode.equals("count")
                        ? results.size()
                        : results.stream().map(Object::toString).sorted().toList());
        return loosened;
    }
}
