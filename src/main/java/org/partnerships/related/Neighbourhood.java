package org.partnerships.related;

import java.util.List;

/**
 * An item among those related to it.
 *
 * @param items the item itself first, then its relatives, best first
 * @param ties between any two of them that are related enough, the strongest first
 */
public record Neighbourhood(List<RelatedItem> items, List<Tie> ties) {

    public Neighbourhood {
        items = List.copyOf(items);
        ties = List.copyOf(ties);
    }

    /**
     * How closely two items are related.
     *
     * @param from the place of one in the list of items
     * @param to the place of the other, which is higher
     * @param score from 0 to 1; the higher one where the two see each other differently
     */
    public record Tie(int from, int to, double score) {}
}
