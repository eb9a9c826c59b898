package org.partnerships.related.index;

import java.util.Arrays;

/** A set of whole numbers from 0. Not thread-safe. */
final class IntSet {

    private int[] slots = empty(64);
    private int size;

    void add(int value) {
        int slot = slotOf(value);
        if (slots[slot] < 0) {
            slots[slot] = value;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
    }

    int[] sorted() {
        return Arrays.stream(slots).filter(value -> value >= 0).sorted().toArray();
    }

    private void grow() {
        int[] old = slots;
        slots = empty(old.length * 2);
        for (int value : old) {
            if (value >= 0) {
                slots[slotOf(value)] = value;
            }
        }
    }

    private int slotOf(int value) {
        int mask = slots.length - 1;
        int slot = IntIndex.spread(value) & mask;
        while (slots[slot] >= 0 && slots[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }
}
