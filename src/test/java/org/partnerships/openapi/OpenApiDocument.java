package org.partnerships.openapi;

import static org.partnerships.openapi.Json.add;
import static org.partnerships.openapi.Json.choice;
import static org.partnerships.openapi.Json.component;
import static org.partnerships.openapi.Json.list;
import static org.partnerships.openapi.Json.object;
import static org.partnerships.openapi.Json.type;
import static org.partnerships.openapi.Json.withKeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.partnerships.content.ContentType;
import org.partnerships.standalone.definition.EndpointDefinition;
import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.definition.LightModules;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.ws.rs.GET;
import javax.ws.rs.Path;

/** The OpenAPI document of the module's endpoints as they are defined now. */
final class OpenApiDocument {

    private static final String BASE = "delivery/partnerships";
    private static final String MEDIA_TYPE = "application/json";
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final ObjectNode schemas = object();
    private final Map<String, JsonNode> paths = new TreeMap<>();

    private OpenApiDocument() {}

    static ObjectNode make() {
        OpenApiDocument document = new OpenApiDocument();
        document.commonSchemas();
        LightModules.readWithPackaged(List.of()).endpoints().forEach(document::describe);
        return document.json();
    }

    private ObjectNode json() {
        ObjectNode json = object().put("openapi", "3.1.0");
        json.putObject("info")
                .put("title", "Partnerships")
                .put("version", "1")
                .put(
                        "description",
                        "Event reports, news teasers and partnership profiles with related"
                                + " content. A path parameter may contain slashes.");
        // Relative to the address of this document, wherever the web application lives.
        json.putArray("servers").addObject().put("url", "../..");
        ObjectNode all = json.putObject("paths");
        paths.forEach(all::set);
        json.putObject("components").set("schemas", schemas);
        return json;
    }

    private void commonSchemas() {
        ObjectNode error = withKeys("code");
        ObjectNode message = object();
        message.putArray("type").add("string").add("null");
        add(error, "message", message, true);
        ObjectNode errorAnswer = withKeys();
        add(errorAnswer, "error", error, true);
        schemas.set("ErrorAnswer", errorAnswer);
        ObjectNode asset = withKeys("@name", "@path", "@id", "@link");
        add(asset, "metadata", component("AssetMetadata"), true);
        schemas.set("Asset", asset);
        schemas.set("AssetMetadata", assetMetadata());
        // What schema.org allows beside these is theirs to say.
        ObjectNode data = withKeys("@context", "@id", "url");
        add(data, "@type", choice(List.of("Event", "NewsArticle", "Organization")), true);
        schemas.set("StructuredData", data.put("additionalProperties", true));
    }

    private static ObjectNode assetMetadata() {
        ObjectNode metadata = withKeys("fileName", "mimeType");
        add(metadata, "fileSize", type("integer"), true);
        for (String pixels : List.of("width", "height")) {
            add(metadata, pixels, type("integer"), false);
        }
        for (String text : List.of("type", "format", "title", "caption", "rights")) {
            add(metadata, text, type("string"), false);
        }
        for (String many : List.of("creator", "contributor", "language")) {
            add(metadata, many, list(type("string")), false);
        }
        for (String time : List.of("date", "created", "modified")) {
            add(metadata, time, type("string").put("format", "date-time"), false);
        }
        return metadata;
    }

    private void describe(EndpointDefinition endpoint) {
        if (!endpoint.path().startsWith(BASE)) {
            return;
        }
        String path = endpoint.path().substring(BASE.length());
        if (endpoint.isDelivery()) {
            delivery(path, endpoint.delivery());
        } else {
            own(path, Operations.endpoint(endpoint.implementationClass()));
        }
    }

    private void delivery(String path, DeliveryDefinition delivery) {
        ContentType type = ContentType.ofWorkspace(delivery.workspace()).orElseThrow();
        String name = new ItemSchemas(schemas).put(type, delivery);
        ObjectNode results = withKeys();
        for (String number : List.of("total", "offset", "limit")) {
            add(results, number, type("integer"), true);
        }
        add(results, "results", list(component(name)), true);
        schemas.set(name + "Results", results);
        put(path, query(delivery, name + "Results"));
        put(
                path + "/{path}",
                Operations.inALanguage(
                        Operations.answering("One item.", MEDIA_TYPE, component(name))));
    }

    private static ObjectNode query(DeliveryDefinition delivery, String answer) {
        ObjectNode query = Operations.answering("A query.", MEDIA_TYPE, component(answer));
        Operations.inALanguage(query);
        Operations.taking(query, "q", type("string"), "Words that the items contain.");
        Operations.taking(query, "orderBy", type("string"), "As in startDate desc.");
        ObjectNode limit =
                type("integer")
                        .put("minimum", 0)
                        .put("maximum", delivery.maxLimit())
                        .put("default", delivery.limit());
        Operations.taking(query, "limit", limit, "How many results at most.");
        Operations.taking(
                query, "offset", type("integer").put("minimum", 0), "How many to leave out.");
        ObjectNode filter = type("object");
        filter.set("additionalProperties", type("string"));
        return Operations.taking(
                query, "filter", filter, "Properties and their values, as format=online.");
    }

    private void own(String path, Class<?> endpoint) {
        Method[] methods = endpoint.getMethods();
        // Java has them in any order; the schemas are written as they are met.
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            if (method.isAnnotationPresent(GET.class)) {
                String name = endpoint.getSimpleName() + "." + method.getName();
                ObjectNode operation = Operations.of(name);
                for (JsonNode response : operation.at("/responses/200/content")) {
                    answer(response.at("/schema/$ref").asText());
                }
                Path below = method.getAnnotation(Path.class);
                put(
                        below == null ? path : path + "/" + below.value().replace(":.+", ""),
                        operation);
            }
        }
    }

    /** Adds the schema of the record that an operation names. */
    private void answer(String component) {
        String name = component.substring(component.lastIndexOf('/') + 1);
        if (name.isEmpty() || schemas.has(name)) {
            return;
        }
        try {
            new AnswerSchemas(schemas).put(Class.forName("org.partnerships.rest." + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(String path, ObjectNode operation) {
        Matcher parameter = PATH_PARAMETER.matcher(path);
        while (parameter.find()) {
            String name = parameter.group(1);
            ObjectNode schema =
                    name.equals("type") ? choice(AnswerSchemas.types()) : type("string");
            operation
                    .withArray("parameters")
                    .addObject()
                    .put("name", name)
                    .put("in", "path")
                    .put("required", true)
                    .set("schema", schema);
        }
        ObjectNode item = object();
        item.set("get", operation);
        paths.put(path, item);
    }
}
