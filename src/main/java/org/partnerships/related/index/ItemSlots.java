package org.partnerships.related.index;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Items by id in little more room than they need. Not thread-safe while items are added. */
final class ItemSlots {

    private final ItemFacts[] slots;
    private int size;

    /**
     * Room for so many items; half as much again, or what is not there would be sought for long.
     */
    ItemSlots(int items) {
        slots = new ItemFacts[items + items / 2 + 1];
    }

    /** Adds an item of which there is no state yet. */
    void add(ItemFacts facts) {
        slots[slotOf(facts.id())] = facts;
        size++;
    }

    int size() {
        return size;
    }

    /** The state of an item; null when there is none. */
    ItemFacts get(String id) {
        return slots[slotOf(id)];
    }

    /** All items, in no order. */
    Stream<ItemFacts> stream() {
        return Arrays.stream(slots).filter(Objects::nonNull);
    }

    private int slotOf(String id) {
        int slot = Integer.remainderUnsigned(IntIndex.spread(id.hashCode()), slots.length);
        while (slots[slot] != null && !slots[slot].id().equals(id)) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }
}
