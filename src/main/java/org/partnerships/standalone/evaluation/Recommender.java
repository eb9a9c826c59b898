package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;
import org.partnerships.standalone.words.Message;

import java.util.List;

/** A way to find related items that {@link Evaluation} measures. */
interface Recommender {

    /** What the table calls it. */
    Message name();

    /**
     * Ids of the items in that language most related to an item whose links by editors it does not
     * know, best first.
     */
    List<String> related(Item item, String language, int limit);

    /** The same with all that it may know, without anything that merely fills the list. */
    default List<String> list(Item item, String language, int limit) {
        return related(item, language, limit);
    }
}
