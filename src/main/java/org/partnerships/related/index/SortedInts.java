package org.partnerships.related.index;

import java.util.Arrays;

/**
 * Distinct numbers from 0 in ascending order, found in nearly the same time however many there are.
 * Where they lie close together one bit each tells which are there; otherwise a table says where
 * each range of them starts. Immutable, thread-safe.
 */
final class SortedInts {

    /** Numbers per entry of the table, on the average. */
    private static final int PER_RANGE = 8;

    /** Bits are used when there are at most so many of them for each number: half the room. */
    private static final int DENSE = 10;

    private final int[] values;
    private final int[] starts;
    private final int shift;

    /** Which of 64 numbers are there, then how many there are before these, and so on. */
    private final long[] bits;

    SortedInts(int[] sorted) {
        int largest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
        boolean dense = largest / DENSE < sorted.length;
        this.bits = dense ? bits(sorted, largest) : null;
        this.values = dense ? null : sorted;
        this.shift = dense ? 0 : shift(sorted, largest);
        this.starts = dense ? null : starts(sorted, largest, shift);
    }

    /** The place of a number, or a negative number. */
    int placeOf(int value) {
        return bits != null ? placeInBits(value) : placeInRange(value);
    }

    private int placeInBits(int value) {
        int at = (value >>> 6) * 2;
        if (at >= bits.length || (bits[at] >>> value & 1) == 0) {
            return -1;
        }
        return (int) bits[at + 1] + Long.bitCount(bits[at] & (1L << value) - 1);
    }

    private int placeInRange(int value) {
        int range = value >>> shift;
        return range < starts.length - 1
                ? Arrays.binarySearch(values, starts[range], starts[range + 1], value)
                : -1;
    }

    private static long[] bits(int[] sorted, int largest) {
        long[] bits = new long[((largest >>> 6) + 1) * 2];
        for (int value : sorted) {
            bits[(value >>> 6) * 2] |= 1L << value;
        }
        for (int at = 2; at < bits.length; at += 2) {
            bits[at + 1] = bits[at - 1] + Long.bitCount(bits[at - 2]);
        }
        return bits;
    }

    private static int shift(int[] sorted, int largest) {
        int shift = 0;
        while (largest >>> shift > sorted.length / PER_RANGE) {
            shift++;
        }
        return shift;
    }

    private static int[] starts(int[] sorted, int largest, int shift) {
        int[] starts = new int[(largest >>> shift) + 2];
        int at = 0;
        for (int range = 0; range < starts.length; range++) {
            while (at < sorted.length && sorted[at] >>> shift < range) {
                at++;
            }
            starts[range] = at;
        }
        return starts;
    }
}
