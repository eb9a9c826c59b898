package org.partnerships.openapi;

import static org.partnerships.openapi.Json.choice;
import static org.partnerships.openapi.Json.component;
import static org.partnerships.openapi.Json.list;
import static org.partnerships.openapi.Json.object;
import static org.partnerships.openapi.Json.type;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.partnerships.check.Severity;
import org.partnerships.feed.AtomFeed;
import org.partnerships.feed.CalendarFeed;
import org.partnerships.feed.Sitemap;
import org.partnerships.feed.StructuredData;
import org.partnerships.rest.OpenApiEndpoint;
import org.partnerships.rest.RelatedLimits;

import java.util.List;
import java.util.Map;

/** What the methods of our own endpoints take and answer, which their signatures do not tell. */
final class Operations {

    private static final String JSON = "application/json";
    private static final RelatedLimits LIMITS = RelatedLimits.DEFAULT;

    private static final Map<String, ObjectNode> ALL =
            Map.ofEntries(
                    Map.entry("RelatedEndpoint.related", related()),
                    Map.entry("ChecksEndpoint.all", checks("The findings in all items.")),
                    Map.entry("ChecksEndpoint.ofType", checks("The findings in a type's items.")),
                    Map.entry("ChecksEndpoint.ofItem", checks("The findings in one item.")),
                    Map.entry("DeskEndpoint.items", deskItems()),
                    Map.entry(
                            "DeskEndpoint.item",
                            desk("One item with its overrides.", "DeskItemAnswer")),
                    Map.entry("DeskEndpoint.neighbourhood", neighbourhood()),
                    Map.entry(
                            "DeskEndpoint.site",
                            desk("How the related lists of all items do.", "DeskSiteAnswer")),
                    Map.entry("FeedsEndpoint.events", feed("Events.", CalendarFeed.MEDIA_TYPE)),
                    Map.entry("FeedsEndpoint.news", feed("News.", AtomFeed.MEDIA_TYPE)),
                    Map.entry(
                            "FeedsEndpoint.sitemap",
                            answering("All addresses.", Sitemap.MEDIA_TYPE, type("string"))),
                    Map.entry("FeedsEndpoint.item", structuredData()),
                    Map.entry(
                            "OpenApiEndpoint.document",
                            answering("This document.", JSON, type("object"))),
                    Map.entry(
                            "OpenApiEndpoint.types",
                            answering(
                                    "The schemas as TypeScript declarations.",
                                    "text/plain",
                                    type("string"))));

    private Operations() {}

    /**
     * The operation of a method such as {@code RelatedEndpoint.related}.
     *
     * @throws IllegalStateException for one that nobody described
     */
    static ObjectNode of(String method) {
        ObjectNode operation = ALL.get(method);
        if (operation == null) {
            throw new IllegalStateException("Nothing describes " + method + ": add it here.");
        }
        return operation.deepCopy();
    }

    static ObjectNode answering(String summary, String mediaType, ObjectNode schema) {
        ObjectNode operation = object().put("summary", summary);
        operation.putArray("parameters");
        ObjectNode responses = operation.putObject("responses");
        content(responses.putObject("200").put("description", "The answer."), mediaType, schema);
        content(
                responses
                        .putObject("default")
                        .put("description", "A request that cannot be answered."),
                JSON,
                component("ErrorAnswer"));
        return operation;
    }

    static ObjectNode taking(ObjectNode operation, String name, ObjectNode schema, String meaning) {
        operation
                .withArray("parameters")
                .addObject()
                .put("name", name)
                .put("in", "query")
                .put("description", meaning)
                .set("schema", schema);
        return operation;
    }

    static ObjectNode inALanguage(ObjectNode operation) {
        ObjectNode language = type("string");
        language.putArray("examples").add("de").add("en");
        return taking(
                operation,
                "lang",
                language,
                "A language of the site; else the header Accept-Language counts.");
    }

    private static void content(ObjectNode response, String mediaType, ObjectNode schema) {
        response.putObject("content").putObject(mediaType).set("schema", schema);
    }

    private static ObjectNode related() {
        ObjectNode operation =
                inALanguage(answering("What is related.", JSON, component("RelatedAnswer")));
        taking(operation, "limit", count(LIMITS.defaultResults()), "How many results at most.");
        taking(operation, "perType", count(LIMITS.maximumResults()), "How many of one type.");
        ObjectNode types = list(choice(AnswerSchemas.types()));
        taking(operation, "types", types, "Only these, with commas between.");
        ((ObjectNode) operation.at("/parameters/3")).put("style", "form").put("explode", false);
        taking(operation, "fallback", flag(true), "Whether weaker results fill the list up.");
        taking(operation, "explain", flag(false), "Whether to add why each result is there.");
        return taking(
                operation,
                "with",
                type("string"),
                "With explain, the type and path of an item whose place is to be explained.");
    }

    private static ObjectNode count(int otherwise) {
        return count(otherwise, LIMITS.maximumResults());
    }

    private static ObjectNode count(int otherwise, int most) {
        return type("integer").put("minimum", 1).put("maximum", most).put("default", otherwise);
    }

    private static ObjectNode flag(boolean otherwise) {
        return type("boolean").put("default", otherwise);
    }

    private static ObjectNode checks(String summary) {
        ObjectNode operation =
                inALanguage(answering(summary + " For editors.", JSON, component("ChecksAnswer")));
        ObjectNode least = choice(AnswerSchemas.names(Severity.values(), Severity::id));
        return taking(operation, "severity", least, "What matters less is left out.");
    }

    private static ObjectNode desk(String summary, String answer) {
        return inALanguage(answering(summary + " For editors.", JSON, component(answer)));
    }

    private static ObjectNode deskItems() {
        ObjectNode operation = desk("The items that an editor looks for.", "DeskItemsAnswer");
        taking(operation, "q", type("string"), "Words in a title, path, acronym or alias.");
        taking(operation, "type", list(choice(AnswerSchemas.types())), "Only these, with commas.");
        ((ObjectNode) operation.at("/parameters/2")).put("style", "form").put("explode", false);
        taking(operation, "limit", count(20, 100), "How many results at most.");
        ObjectNode offset = type("integer").put("minimum", 0);
        return taking(operation, "offset", offset, "How many to leave out.");
    }

    private static ObjectNode neighbourhood() {
        ObjectNode operation = desk("An item and its relatives.", "DeskNeighbourhoodAnswer");
        return taking(operation, "limit", count(12, 30), "How many relatives at most.");
    }

    private static ObjectNode feed(String summary, String mediaType) {
        return inALanguage(answering(summary, mediaType, type("string")));
    }

    private static ObjectNode structuredData() {
        ObjectNode operation =
                inALanguage(
                        answering(
                                "One item for search engines or calendars.",
                                StructuredData.MEDIA_TYPE,
                                component("StructuredData")));
        ((ObjectNode) operation.at("/responses/200/content"))
                .putObject(CalendarFeed.MEDIA_TYPE)
                .set("schema", type("string"));
        ObjectNode format = choice(List.of("jsonld", "ics"));
        return taking(operation, "format", format, "Instead of an ending or the header Accept.");
    }

    /** The name of the class in Magnolia without its prefix, as ours is called. */
    static Class<?> endpoint(String implementationClass) {
        String name = implementationClass.replaceFirst(".*\\.Magnolia", "");
        try {
            return Class.forName(OpenApiEndpoint.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
