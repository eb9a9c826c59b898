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

    /** Counts a term once, flags are those of {@link Codes}; true when it is new and kept. */
    public boolean add(int term, int termFlags) {
        int before = size;
        add(term, 1, termFlags);
        return size > before;
    }

    /** Takes over all terms of a vector. */
    public void addAll(TermVector vector) {
        for (int i = 0; i < vector.size(); i++) {
            int code = vector.codes()[i];
            add(vector.terms()[i], (int) Codes.count(code), code & ~(Codes.LEVELS - 1));
        }
    }

    /** Counts a part of a compound, unless the document has it as a word of its own. */
    public void addPart(int term, int count) {
        int slot = slotOf(term);
        if (slots[slot] < 0 || (flags[slots[slot]] & Codes.PART) != 0) {
            add(term, count, Codes.PART);
        }
    }

    private int slotOf(int term) {
        int slot = IntIndex.spread(term) & MASK;
        while (slots[slot] >= 0 && terms[slots[slot]] != term) {
            slot = (slot + 1) & MASK;
        }
        return slot;
    }

    private void add(int term, int count, int termFlags) {
        int slot = slotOf(term);
        if (slots[slot] >= 0) {
            counts[slots[slot]] += count;
            flags[slots[slot]] |= termFlags;
        } else if (size < MAX_TERMS) {
            slots[slot] = size;
            terms[size] = term;
            counts[size] = count;
            flags[size++] = termFlags;
        }
    }

    /** The codes of what was counted, in the order in which it came. */
    public byte[] codes() {
        byte[] codes = new byte[size];
        for (int i = 0; i < size; i++) {
            codes[i] = Codes.ofCount(counts[i], flags[i]);
        }
        return codes;
    }

    /** What was counted. */
    public TermVector vector() {
        return TermVector.of(Arrays.copyOf(terms, size), codes());
    }
}
