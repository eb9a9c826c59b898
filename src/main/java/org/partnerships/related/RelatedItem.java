package org.partnerships.related;

import java.util.List;

/**
 * One result.
 *
 * @param language the language of the texts that were compared: the one asked for, unless the item
 *     has none in it
 * @param score from 0 to 1; comparable between lists
 * @param reasons the largest share first; empty unless asked for
 */
public record RelatedItem(
        String id,
        String type,
        String language,
        double score,
        Origin origin,
        List<Reason> reasons) {

    public RelatedItem {
        reasons = List.copyOf(reasons);
    }
}
