package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.partnerships.content.DeskItems;

import java.util.List;

/**
 * The items that an editor looked for.
 *
 * @param total how many there are, of which the results are a part
 */
record DeskItemsAnswer(
        @JsonProperty("total") int total, @JsonProperty("results") List<DeskTeaser> results) {

    static DeskItemsAnswer of(DeskItems.Found found) {
        return new DeskItemsAnswer(
                found.total(), found.items().stream().map(DeskTeaser::of).toList());
    }
}
