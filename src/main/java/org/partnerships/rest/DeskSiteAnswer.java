package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.partnerships.related.Overview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the related lists of a site do. Numbers are of the whole site, lists of what the caller may
 * read. While nothing is known yet, only the first three are there.
 *
 * @param state {@code ready}, or {@code computing} while the figures are of an earlier state
 * @param done how many lists have been looked at
 * @param items how many there are to look at
 * @param coverage the part of items whose list is full without being filled up
 * @param shortLists the items with shorter lists
 * @param orphans the items in nobody's list
 * @param frequent the items in the most lists
 * @param types by the segment in the endpoints' URLs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskSiteAnswer(
        @JsonProperty("state") String state,
        @JsonProperty("done") int done,
        @JsonProperty("items") int items,
        @JsonProperty("coverage") Double coverage,
        @JsonProperty("short") List<DeskTeaser> shortLists,
        @JsonProperty("shortTotal") Integer shortTotal,
        @JsonProperty("orphans") List<DeskTeaser> orphans,
        @JsonProperty("orphansTotal") Integer orphansTotal,
        @JsonProperty("frequent") List<DeskTeaser> frequent,
        @JsonProperty("types") Map<String, TypeFigures> types) {

    static final String READY = "ready";
    static final String COMPUTING = "computing";

    /** The figures of one type. */
    record TypeFigures(
            @JsonProperty("items") int items,
            @JsonProperty("coverage") double coverage,
            @JsonProperty("orphans") int orphans) {

        static TypeFigures of(Overview.Figures figures) {
            return new TypeFigures(
                    figures.items(), Scores.rounded(figures.coverage()), figures.orphans());
        }
    }

    static DeskSiteAnswer computing(int done, int items) {
        return new DeskSiteAnswer(COMPUTING, done, items, null, null, null, null, null, null, null);
    }

    static Map<String, TypeFigures> types(Overview overview) {
        Map<String, TypeFigures> types = new TreeMap<>();
        overview.types().forEach((type, figures) -> types.put(type, TypeFigures.of(figures)));
        return types;
    }
}
