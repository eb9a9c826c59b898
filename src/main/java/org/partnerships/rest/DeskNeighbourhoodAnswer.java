package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.partnerships.related.Neighbourhood;

import java.util.List;

/**
 * An item among those related to it.
 *
 * @param items the item itself, then its relatives
 */
record DeskNeighbourhoodAnswer(
        @JsonProperty("items") List<DeskTeaser> items, @JsonProperty("ties") List<TieAnswer> ties) {

    /**
     * How closely two of them are related.
     *
     * @param from the place of one in the list of items, from 0
     * @param to the place of the other
     */
    record TieAnswer(
            @JsonProperty("from") int from,
            @JsonProperty("to") int to,
            @JsonProperty("score") double score) {

        static TieAnswer of(Neighbourhood.Tie tie) {
            return new TieAnswer(tie.from(), tie.to(), Scores.rounded(tie.score()));
        }
    }
}
