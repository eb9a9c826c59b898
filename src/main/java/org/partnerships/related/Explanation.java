package org.partnerships.related;

import java.util.Objects;

/**
 * Why an item is in another one's list, or why it is not.
 *
 * @param item the item with its score and all reasons, as if it were in the list
 * @param rank its place in the list, from 1; 0 when it is not there
 * @param rule what decided
 */
public record Explanation(RelatedItem item, int rank, Rule rule) {

    public Explanation {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(rule, "rule");
    }
}
