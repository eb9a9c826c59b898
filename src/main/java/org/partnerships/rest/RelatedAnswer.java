package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import java.util.List;

/**
 * The related endpoint's JSON. What an item does not have is left out, never null.
 *
 * @param indexing true while items are still being read, so that results may miss some; else null
 * @param with null unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelatedAnswer(
        @JsonProperty("indexing") Boolean indexing,
        @JsonProperty("results") List<Result> results,
        @JsonProperty("with") With with) {

    /**
     * The item that was asked about, and why it is among the results or not.
     *
     * @param rank its place among the results, from 1; null when it is not there
     * @param rule what decided, such as {@code belowMinimum}
     * @param text the rule in a line for readers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record With(
            @JsonProperty("rank") Integer rank,
            @JsonProperty("rule") String rule,
            @JsonProperty("text") String text,
            @JsonProperty("result") Result result) {}

    /**
     * A teaser and why it is here.
     *
     * @param type the segment in the endpoints' URLs, such as {@code news-teasers}
     * @param score from 0 to 1
     * @param reason the weightiest reasons in a line; null unless asked for
     * @param reasons null unless asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"@name", "@path", "@id", "@nodeType"})
    record Result(
            @JsonProperty("@name") String name,
            @JsonProperty("@path") String path,
            @JsonProperty("@id") String id,
            @JsonProperty("@nodeType") String nodeType,
            @JsonProperty("type") String type,
            @JsonProperty("kicker") String kicker,
            @JsonProperty("title") String title,
            @JsonProperty("teaser") String teaser,
            @JsonProperty("date") String date,
            @JsonProperty("image") Image image,
            @JsonProperty("language") String language,
            @JsonProperty("score") double score,
            @JsonProperty("origin") String origin,
            @JsonProperty("reason") String reason,
            @JsonProperty("reasons") List<ReasonAnswer> reasons) {}

    /** As in the delivery endpoints, the link carries an at sign. */
    record Image(@JsonProperty("@link") String link, @JsonProperty("alt") String alt) {}

    /**
     * @param text what a reader understands
     * @param values names a reader understands; identifiers never show
     * @param share of the score; all shares of a result add up to it
     */
    record ReasonAnswer(
            @JsonProperty("signal") String signal,
            @JsonProperty("text") String text,
            @JsonProperty("values") List<String> values,
            @JsonProperty("share") double share) {}
}
