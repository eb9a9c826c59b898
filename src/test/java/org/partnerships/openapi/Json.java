package org.partnerships.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;

/** JSON Schemas in few words. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String COMPONENTS = "#/components/schemas/";

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode type(String type) {
        return object().put("type", type);
    }

    static ObjectNode text(String description) {
        return type("string").put("description", description);
    }

    static ObjectNode choice(Collection<String> values) {
        ObjectNode schema = type("string");
        values.forEach(schema.putArray("enum")::add);
        return schema;
    }

    static ObjectNode list(JsonNode items) {
        return type("array").set("items", items);
    }

    static ObjectNode component(String name) {
        return object().put("$ref", COMPONENTS + name);
    }

    static ObjectNode either(JsonNode... schemas) {
        ObjectNode schema = object();
        schema.putArray("anyOf").addAll(List.of(schemas));
        return schema;
    }

    /** An object with these required keys so far. */
    static ObjectNode withKeys(String... textKeys) {
        ObjectNode schema = type("object");
        schema.putObject("properties");
        for (String key : textKeys) {
            add(schema, key, type("string"), true);
        }
        return schema;
    }

    static void add(ObjectNode schema, String key, JsonNode value, boolean required) {
        ((ObjectNode) schema.get("properties")).set(key, value);
        if (required) {
            ArrayNode keys =
                    schema.has("required")
                            ? (ArrayNode) schema.get("required")
                            : schema.putArray("required");
            keys.add(key);
        }
    }
}
