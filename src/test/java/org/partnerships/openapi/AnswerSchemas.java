package org.partnerships.openapi;

import static org.partnerships.openapi.Json.add;
import static org.partnerships.openapi.Json.choice;
import static org.partnerships.openapi.Json.component;
import static org.partnerships.openapi.Json.list;
import static org.partnerships.openapi.Json.type;
import static org.partnerships.openapi.Json.withKeys;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.partnerships.check.Check;
import org.partnerships.check.Severity;
import org.partnerships.content.ContentType;
import org.partnerships.related.Origin;
import org.partnerships.related.Rule;
import org.partnerships.related.Signal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The schemas of records that are answered as JSON, by what Jackson is told about them. */
final class AnswerSchemas {

    /** What may be left out; all else is always there. */
    private static final Map<String, Set<String>> OPTIONAL =
            Map.of(
                    "RelatedAnswer", Set.of("indexing", "with"),
                    "With", Set.of("rank", "result"),
                    "Result",
                            Set.of(
                                    "kicker", "title", "teaser", "date", "image", "reason",
                                    "reasons"),
                    "FindingAnswer", Set.of("field", "language", "mark"),
                    "DeskTeaser", Set.of("kicker", "title", "date", "score", "results", "count"),
                    "DeskItemAnswer", Set.of("kicker", "title", "date"),
                    "OverrideAnswer", Set.of("action", "reference", "item"),
                    "DeskSiteAnswer",
                            Set.of(
                                    "coverage",
                                    "shortLists",
                                    "shortTotal",
                                    "orphans",
                                    "orphansTotal",
                                    "frequent",
                                    "types"));

    private static final Map<String, String> NAMES =
            Map.of(
                    "With", "RelatedExplanation",
                    "Result", "RelatedItem",
                    "Image", "RelatedImage",
                    "ReasonAnswer", "RelatedReason",
                    "Counts", "CheckCounts",
                    "FindingAnswer", "CheckFinding",
                    "MarkAnswer", "CheckMark",
                    "OverrideAnswer", "DeskOverride",
                    "OverridesNode", "DeskOverridesNode",
                    "TieAnswer", "DeskTie");

    private static final Map<String, List<String>> CHOICES =
            Map.of(
                    "With.rule", names(Rule.values(), AnswerSchemas::camelCase),
                    "Result.type", types(),
                    "Result.origin", names(Origin.values(), AnswerSchemas::lowerCase),
                    "ReasonAnswer.signal", names(Signal.values(), AnswerSchemas::lowerCase),
                    "FindingAnswer.type", types(),
                    "FindingAnswer.check", names(Check.values(), Check::id),
                    "FindingAnswer.severity", names(Severity.values(), Severity::id),
                    "DeskTeaser.type", types(),
                    "DeskSiteAnswer.state", List.of("ready", "computing"));

    private final ObjectNode schemas;

    AnswerSchemas(ObjectNode schemas) {
        this.schemas = schemas;
    }

    /** The name of the schema that was put there, with those of its parts. */
    String put(Class<?> answer) {
        String own = answer.getSimpleName();
        ObjectNode schema = withKeys();
        for (RecordComponent component : answer.getRecordComponents()) {
            boolean required = !OPTIONAL.getOrDefault(own, Set.of()).contains(component.getName());
            List<String> choices = CHOICES.get(own + "." + component.getName());
            String key = component.getAccessor().getAnnotation(JsonProperty.class).value();
            add(
                    schema,
                    key,
                    choices == null ? value(component.getGenericType()) : choice(choices),
                    required);
        }
        String name = NAMES.getOrDefault(own, own);
        schemas.set(name, schema);
        return name;
    }

    static List<String> types() {
        return names(ContentType.values(), ContentType::workspace);
    }

    static <E> List<String> names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return type("object")
                    .set("additionalProperties", value(map.getActualTypeArguments()[1]));
        }
        if (type instanceof ParameterizedType many) {
            return list(value(many.getActualTypeArguments()[0]));
        }
        Class<?> single = (Class<?>) type;
        if (single.isRecord()) {
            return component(put(single));
        }
        return switch (single.getSimpleName()) {
            case "String" -> type("string");
            case "int", "long", "Integer" -> type("integer");
            case "double", "Double" -> type("number");
            case "boolean", "Boolean" -> type("boolean");
            default -> throw new IllegalArgumentException("No schema for " + type + ": add one.");
        };
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String camelCase(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : lowerCase(constant).split("_")) {
            name.append(
                    name.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
