package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All items, of which any with texts in the right language may be recommended. */
record Candidates(List<Item> all) {

    Candidates(Collection<Item> items) {
        this(List.copyOf(items));
    }

    /** Every other item with texts in that language. */
    Stream<Item> of(Item asked, String language) {
        return all.stream()
                .filter(item -> item.texts().containsKey(language))
                .filter(item -> !item.id().equals(asked.id()));
    }
}
