package org.partnerships.related.index;

import java.util.HashMap;
import java.util.Map;

/** A state of an item with its document in each of its languages. */
public record IndexedItem(ItemFacts facts, Map<String, Document> documents) {

    public IndexedItem {
        documents = Map.copyOf(documents);
    }

    /** The same with another document in one language. */
    public IndexedItem with(String language, Document document) {
        Map<String, Document> changed = new HashMap<>(documents);
        changed.put(language, document);
        return new IndexedItem(facts, changed);
    }
}
