package org.partnerships.related.index;

import java.util.Arrays;

/** Finds the place of a number in a list of distinct numbers from 0. Immutable, thread-safe. */
public final class IntIndex {

    private static final int SCATTER = 0x9E3779B9;

    private final int[] keys;
    private final int[] places;

    /** An index over that list, which must not change. */
    public IntIndex(int[] values) {
        this.keys = new int[Integer.highestOneBit(Math.max(2, values.length) * 2 - 1) * 2];
        this.places = new int[keys.length];
        Arrays.fill(keys, -1);
        Arrays.fill(places, -1);
        for (int place = 0; place < values.length; place++) {
            int slot = slotOf(values[place]);
            keys[slot] = values[place];
            places[slot] = place;
        }
    }

    /** The place of the number in the list, or -1. */
    public int of(int value) {
        return places[slotOf(value)];
    }

    private int slotOf(int value) {
        int mask = keys.length - 1;
        int slot = spread(value) & mask;
        while (keys[slot] >= 0 && keys[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    static int spread(int value) {
        int scattered = value * SCATTER;
        return scattered ^ (scattered >>> 15);
    }
}
