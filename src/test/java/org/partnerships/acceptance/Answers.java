package org.partnerships.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers without what differs from one installation, or one start, to the next. */
final class Answers {

    private Answers() {}

    /** Status, language and body. */
    static List<Object> comparable(RestClient client, String request, String... headers) {
        HttpResponse<String> answer = client.get(request, headers);
        Object body = comparable(RestClient.parse(answer.body()));
        // A query without orderBy may answer in any order.
        boolean ordered = request.contains("orderBy") || request.contains("related/v1");
        return List.of(
                request,
                answer.statusCode(),
                answer.headers().firstValue("Content-Language").orElse("none"),
                ordered ? body : sorted(body));
    }

    private static Object comparable(JsonNode node) {
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(comparable(element)));
            return elements;
        }
        if (!node.isObject()) {
            return node.isNumber() ? node.doubleValue() : node.asText();
        }
        Map<String, Object> members = new TreeMap<>();
        node.fields().forEachRemaining(field -> members.put(field.getKey(), field.getValue()));
        members.replaceAll((name, value) -> comparable((JsonNode) value));
        if ("mgnl:contentNode".equals(members.get("@nodeType"))) {
            // The samples leave the identifiers of entries to the repository.
            members.put("@id", "of the repository");
        }
        return members;
    }

    private static Object sorted(Object body) {
        if (body instanceof Map<?, ?> members && members.get("results") instanceof List<?> list) {
            Map<Object, Object> sorted = new TreeMap<>(members);
            sorted.put("results", list.stream().map(Object::toString).sorted().toList());
            return sorted;
        }
        return body;
    }
}
