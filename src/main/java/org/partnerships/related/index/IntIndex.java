package org.partnerships.related.index;

import java.util.Arrays;

/** Finds the place of a number in a list of distinct numbers from 0. Immutable, thread-safe. */
public final class IntIndex {

    private static final int SCATTER = 0x9E3779B9;

    private static final long EMPTY = -1;

    /** Of so few values most slots stay empty, so that a look tells at once what is not there. */
    private static final int FEW = 1 << 10;

    /** The value in the upper half, its place in the lower. */
    private final long[] slots;

    /** An index over that list, which must not change. */
    public IntIndex(int[] values) {
        int least = Math.max(2, values.length) * (values.length <= FEW ? 4 : 2);
        this.slots = new long[Integer.highestOneBit(least - 1) * 2];
        Arrays.fill(slots, EMPTY);
        for (int place = 0; place < values.length; place++) {
            slots[slotOf(values[place])] = (long) values[place] << Integer.SIZE | place;
        }
    }

    /** The place of the number in the list, or -1. */
    public int of(int value) {
        return (int) slots[slotOf(value)];
    }

    private int slotOf(int value) {
        int mask = slots.length - 1;
        int slot = spread(value) & mask;
        while (slots[slot] != EMPTY && (int) (slots[slot] >>> Integer.SIZE) != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    static int spread(int value) {
        int scattered = value * SCATTER;
        return scattered ^ (scattered >>> 15);
    }
}
