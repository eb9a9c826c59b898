package org.partnerships.related.index;

import java.util.Map;

/** A state of an item with its document in each of its languages. */
public record IndexedItem(ItemFacts facts, Map<String, Document> documents) {

    public IndexedItem {
        documents = Map.copyOf(documents);
    }
}
