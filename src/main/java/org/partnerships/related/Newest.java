package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.ItemTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The latest items of each type, looked up when first asked for. Thread-safe. */
final class Newest {

    /** More than one list can hold, so that some may be hidden or not allowed. */
    private static final int PER_TYPE = 200;

    private static final Comparator<ItemFacts> OLDEST_FIRST =
            Comparator.comparingInt(ItemFacts::day)
                    .thenComparing(ItemFacts::id, Comparator.reverseOrder());

    private final ItemTable items;
    private volatile List<ItemFacts> newest;

    Newest(ItemTable items) {
        this.items = items;
    }

    /** The latest first, of all types. */
    List<ItemFacts> items() {
        List<ItemFacts> known = newest;
        if (known == null) {
            known = collect();
            newest = known;
        }
        return known;
    }

    private List<ItemFacts> collect() {
        Map<String, PriorityQueue<ItemFacts>> byType = new HashMap<>();
        items.forEach(
                facts -> {
                    PriorityQueue<ItemFacts> queue =
                            byType.computeIfAbsent(
                                    facts.type(), type -> new PriorityQueue<>(OLDEST_FIRST));
                    queue.add(facts);
                    if (queue.size() > PER_TYPE) {
                        queue.remove();
                    }
                });
        List<ItemFacts> all = new ArrayList<>();
        byType.values().forEach(all::addAll);
        all.sort(OLDEST_FIRST.reversed());
        return List.copyOf(all);
    }
}
