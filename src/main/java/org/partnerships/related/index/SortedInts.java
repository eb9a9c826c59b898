package org.partnerships.related.index;

import java.util.Arrays;

/**
 * Distinct numbers from 0 in ascending order, found in nearly the same time however many there are:
 * a table says where each range of them starts. Immutable, thread-safe.
 */
final class SortedInts {

    /** Numbers per entry of the table, on the average. */
    private static final int PER_RANGE = 8;

    private final int[] values;
    private final int[] starts;
    private final int shift;

    SortedInts(int[] values) {
        this.values = values;
        int largest = values.length == 0 ? 0 : values[values.length - 1];
        int bits = 0;
        while (largest >>> bits > values.length / PER_RANGE) {
            bits++;
        }
        this.shift = bits;
        this.starts = new int[(largest >>> bits) + 2];
        int at = 0;
        for (int range = 0; range < starts.length; range++) {
            while (at < values.length && values[at] >>> bits < range) {
                at++;
            }
            starts[range] = at;
        }
    }

    /** The place of a number, or a negative number. */
    int placeOf(int value) {
        int range = value >>> shift;
        return range < starts.length - 1
                ? Arrays.binarySearch(values, starts[range], starts[range + 1], value)
                : -1;
    }

    int[] toArray() {
        return values;
    }
}
