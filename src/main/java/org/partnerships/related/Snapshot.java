package org.partnerships.related;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** All items at one moment, with the number of items each term occurs in. Immutable. */
final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(new TreeMap<>(), new HashMap<>());

    private final TreeMap<String, AnalyzedItem> items;
    private final Map<String, Integer> documentFrequencies;

    private Snapshot(TreeMap<String, AnalyzedItem> items, Map<String, Integer> frequencies) {
        this.items = items;
        this.documentFrequencies = frequencies;
    }

    Snapshot with(Changes changes) {
        TreeMap<String, AnalyzedItem> newItems = new TreeMap<>(items);
        Map<String, Integer> newFrequencies = new HashMap<>(documentFrequencies);
        changes.removals().forEach(id -> count(newFrequencies, newItems.remove(id), -1));
        for (Item item : changes.upserts()) {
            AnalyzedItem analyzed = AnalyzedItem.of(item);
            count(newFrequencies, newItems.put(item.id(), analyzed), -1);
            count(newFrequencies, analyzed, 1);
        }
        return new Snapshot(newItems, newFrequencies);
    }

    private static void count(Map<String, Integer> frequencies, AnalyzedItem item, int step) {
        if (item != null) {
            item.terms()
                    .values()
                    .forEach(
                            terms ->
                                    terms.keySet()
                                            .forEach(
                                                    term ->
                                                            frequencies.merge(
                                                                    term, step, Integer::sum)));
        }
    }

    AnalyzedItem item(String id) {
        return items.get(id);
    }

    Map<String, AnalyzedItem> items() {
        return Collections.unmodifiableMap(items);
    }

    double idf(String term) {
        int frequency = documentFrequencies.getOrDefault(term, 0);
        return Math.log(1 + (items.size() + 1.0) / (frequency + 0.5));
    }
}
