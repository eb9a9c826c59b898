package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.partnerships.content.DeskItem;

import java.util.List;

/**
 * An item in a list of the desk. What it does not have is left out, never null.
 *
 * @param type the segment in the endpoints' URLs, such as {@code news-teasers}
 * @param languages codes of those that it is translated into
 * @param score of its place in a neighbourhood, from 0 to 1; else null
 * @param results how many its related list has, where that is too short; else null
 * @param count how many related lists it is in, among the most frequent; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@name", "@path", "@id", "@nodeType"})
record DeskTeaser(
        @JsonProperty("@name") String name,
        @JsonProperty("@path") String path,
        @JsonProperty("@id") String id,
        @JsonProperty("@nodeType") String nodeType,
        @JsonProperty("type") String type,
        @JsonProperty("kicker") String kicker,
        @JsonProperty("title") String title,
        @JsonProperty("date") String date,
        @JsonProperty("languages") List<String> languages,
        @JsonProperty("score") Double score,
        @JsonProperty("results") Integer results,
        @JsonProperty("count") Integer count) {

    static DeskTeaser of(DeskItem item) {
        return of(item, null, null, null);
    }

    static DeskTeaser withScore(DeskItem item, double score) {
        return of(item, score, null, null);
    }

    static DeskTeaser withResults(DeskItem item, int results) {
        return of(item, null, results, null);
    }

    static DeskTeaser withCount(DeskItem item, int count) {
        return of(item, null, null, count);
    }

    private static DeskTeaser of(DeskItem item, Double score, Integer results, Integer count) {
        return new DeskTeaser(
                item.name(),
                item.path(),
                item.id(),
                item.nodeType(),
                item.type().workspace(),
                item.kicker(),
                item.title(),
                item.date(),
                item.languages(),
                score,
                results,
                count);
    }
}
