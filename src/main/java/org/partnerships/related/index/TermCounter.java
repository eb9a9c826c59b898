package org.partnerships.related.index;

import java.util.Arrays;

/** Counts the terms of one document after the other. Not thread-safe. */
public final class TermCounter {

    /** Different terms of one document that are kept; those that come later are ignored. */
    private static final int MAX_TERMS = 2000;

    private static final int SLOTS = 1 << 12;
    private static final int MASK = SLOTS - 1;

    private final int[] slots = new int[SLOTS];
    private final int[] terms = new int[MAX_TERMS];
    private final int[] counts = new int[MAX_TERMS];
    private final int[] flags = new int[MAX_TERMS];
    private int size;

    /** An empty counter. */
    public TermCounter() {
        Arrays.fill(slots, -1);
    }

    /** Starts with another document. */
    public void clear() {
        Arrays.fill(slots, -1);
        size = 0;
    }

    /** Counts a term once; flags are those of {@link Codes}. */
    public void add(int term, int termFlags) {
        int slot = IntIndex.spread(term) & MASK;
        while (slots[slot] >= 0 && terms[slots[slot]] != term) {
            slot = (slot + 1) & MASK;
        }
        if (slots[slot] >= 0) {
            counts[slots[slot]]++;
            flags[slots[slot]] |= termFlags;
        } else if (size < MAX_TERMS) {
            slots[slot] = size;
            terms[size] = term;
            counts[size] = 1;
            flags[size++] = termFlags;
        }
    }

    /** What was counted. */
    public TermVector vector() {
        byte[] codes = new byte[size];
        for (int i = 0; i < size; i++) {
            codes[i] = Codes.ofCount(counts[i], flags[i]);
        }
        return TermVector.of(Arrays.copyOf(terms, size), codes);
    }
}
