package org.partnerships.related.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The present state of each item by id. Immutable: a change copies only what changed lately, until
 * that has grown so much that everything is copied once.
 */
public final class ItemTable {

    static final ItemTable EMPTY =
            new ItemTable(new ItemSlots(0), new HashMap<>(), 0, FolderSizes.EMPTY);

    /** How much larger the older part is before the newer part is put into it. */
    private static final int RATIO = 16;

    private final ItemSlots base;
    private final Map<String, ItemFacts> recent;
    private final int size;
    private final FolderSizes folders;

    private ItemTable(
            ItemSlots base, Map<String, ItemFacts> recent, int size, FolderSizes folders) {
        this.base = base;
        this.recent = recent;
        this.size = size;
        this.folders = folders;
    }

    /** The present state of an item; null when there is none. */
    public ItemFacts get(String id) {
        ItemFacts facts = recent.get(id);
        if (facts != null || recent.containsKey(id)) {
            return facts;
        }
        return base.get(id);
    }

    /** How many items there are. */
    public int size() {
        return size;
    }

    /** How many items each folder has. */
    public FolderSizes folders() {
        return folders;
    }

    /** Visits every item, in no order. */
    public void forEach(Consumer<ItemFacts> action) {
        recent.values().stream().filter(facts -> facts != null).forEach(action);
        base.stream().filter(facts -> !recent.containsKey(facts.id())).forEach(action);
    }

    /** The table after some changes; an id with null has gone. */
    ItemTable with(Map<String, ItemFacts> changes) {
        int newSize = size;
        Map<String, Map<String, Integer>> moves = new HashMap<>();
        for (Map.Entry<String, ItemFacts> change : changes.entrySet()) {
            ItemFacts before = get(change.getKey());
            newSize += change.getValue() == null ? 0 : 1;
            newSize -= before == null ? 0 : 1;
            count(moves, change.getValue(), 1);
            count(moves, before, -1);
        }
        FolderSizes newFolders = folders.with(moves);
        Map<String, ItemFacts> newRecent = new HashMap<>(recent);
        newRecent.putAll(changes);
        if (newRecent.size() * RATIO <= base.size()) {
            return new ItemTable(base, newRecent, newSize, newFolders);
        }
        ItemSlots merged = new ItemSlots(newSize);
        new ItemTable(base, newRecent, newSize, newFolders).forEach(merged::add);
        return new ItemTable(merged, new HashMap<>(), newSize, newFolders);
    }

    private static void count(
            Map<String, Map<String, Integer>> moves, ItemFacts facts, int difference) {
        if (facts != null) {
            moves.computeIfAbsent(facts.type(), type -> new HashMap<>())
                    .merge(facts.folder(), difference, Integer::sum);
        }
    }
}
