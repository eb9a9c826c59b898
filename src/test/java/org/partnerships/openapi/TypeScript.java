package org.partnerships.openapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** TypeScript declarations of a document's schemas, for the keywords that ours use. */
final class TypeScript {

    private static final String HEAD = "/* Made from openapi.json, beside which it is served. */\n";

    private TypeScript() {}

    static String of(JsonNode document) {
        StringBuilder text = new StringBuilder(HEAD);
        entries(document.at("/components/schemas"))
                .forEach(
                        (name, schema) ->
                                text.append("\nexport interface ")
                                        .append(name)
                                        .append(" ")
                                        .append(object(schema, ""))
                                        .append("\n"));
        text.append("\n/** What is answered in JSON, by the path below the server's URL. */\n");
        text.append("export interface Answers {\n");
        entries(document.get("paths"))
                .forEach(
                        (path, item) ->
                                answer(item)
                                        .forEach(
                                                type ->
                                                        text.append("  ")
                                                                .append(quoted(path))
                                                                .append(": ")
                                                                .append(type)
                                                                .append(";\n")));
        return text.append("}\n").toString();
    }

    private static List<String> answer(JsonNode path) {
        return entries(path.at("/get/responses/200/content")).entrySet().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .map(content -> type(content.getValue().get("schema"), "  "))
                .toList();
    }

    private static String type(JsonNode schema, String indent) {
        if (schema.has("$ref")) {
            return schema.get("$ref").asText().replaceFirst(".*/", "");
        }
        if (schema.has("anyOf")) {
            return union(
                    list(schema.get("anyOf")).stream().map(each -> type(each, indent)).toList());
        }
        if (schema.has("enum")) {
            return union(list(schema.get("enum")).stream().map(JsonNode::toString).toList());
        }
        JsonNode type = schema.get("type");
        if (type.isArray()) {
            return union(list(type).stream().map(JsonNode::asText).toList());
        }
        return switch (type.asText()) {
            case "string", "boolean" -> type.asText();
            case "integer", "number" -> "number";
            case "array" -> "Array<" + type(schema.get("items"), indent) + ">";
            case "object" -> object(schema, indent);
            default -> throw new IllegalArgumentException("No TypeScript for " + schema);
        };
    }

    private static String object(JsonNode schema, String indent) {
        if (schema.path("additionalProperties").isObject()) {
            return "Record<string, " + type(schema.get("additionalProperties"), indent) + ">";
        }
        if (!schema.has("properties")) {
            return "Record<string, unknown>";
        }
        String inner = indent + "  ";
        List<String> required =
                list(schema.path("required")).stream().map(JsonNode::asText).toList();
        StringBuilder text = new StringBuilder("{\n");
        schema.get("properties")
                .fields()
                .forEachRemaining(
                        property ->
                                text.append(inner)
                                        .append(quoted(property.getKey()))
                                        .append(required.contains(property.getKey()) ? ": " : "?: ")
                                        .append(type(property.getValue(), inner))
                                        .append(";\n"));
        entries(schema.path("patternProperties"))
                .forEach(
                        (pattern, child) ->
                                text.append(inner)
                                        .append(numbered(pattern))
                                        .append(": ")
                                        .append(type(child, inner))
                                        .append(";\n"));
        if (schema.path("additionalProperties").asBoolean()) {
            text.append(inner).append("[other: string]: unknown;\n");
        }
        return text.append(indent).append("}").toString();
    }

    /** The key of children that are named by number, from a pattern such as {@code ^x[0-9]+$}. */
    private static String numbered(String pattern) {
        return "[child: `" + pattern.replace("^", "").replace("[0-9]+$", "") + "${number}`]";
    }

    private static String quoted(String key) {
        return key.matches("\\w+") ? key : "\"" + key + "\"";
    }

    private static String union(List<String> types) {
        return types.stream().distinct().collect(Collectors.joining(" | "));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static Map<String, JsonNode> entries(JsonNode object) {
        Map<String, JsonNode> entries = new TreeMap<>();
        object.fields().forEachRemaining(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }
}
