package org.partnerships.related.index;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers for terms, from 0 upwards, and how each term is written. Only grows. One thread may add;
 * others may read what was there when they were handed a {@link View}.
 *
 * <p>A term is known by a hash of 64 bits, so that no string needs to be kept: among ten million
 * terms the chance of any mix-up is below one in a hundred thousand.
 */
public final class TermDictionary {

    private static final int INITIAL_SLOTS = 1 << 10;

    /** Slots are filled up to three of four. */
    private static final int MAX_LOAD_PARTS = 4;

    private static final TermKind[] KINDS = TermKind.values();

    private int[] slots = emptySlots(INITIAL_SLOTS);
    private long[] hashes = new long[INITIAL_SLOTS / 2];
    private byte[] kinds = new byte[INITIAL_SLOTS / 2];
    private int[] surfaceEnds = new int[INITIAL_SLOTS / 2];
    private byte[] surfaces = new byte[INITIAL_SLOTS * 4];
    private int size;
    private int checkAt;

    /** The number of a term, given now if it is new; the first surface is the one that stays. */
    public int add(TermKind kind, String term, String surface) {
        return add(hash(kind, term), kind, surface.getBytes(StandardCharsets.UTF_8));
    }

    /** The number of a term, or -1. */
    public int find(TermKind kind, String term) {
        return slots[slotOf(hash(kind, term))];
    }

    /** How many terms there are. */
    public int size() {
        return size;
    }

    /** What is there now, for readers. */
    public View view() {
        return new View(kinds, surfaceEnds, surfaces, size);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        for (int term = 0; term < size; term++) {
            out.writeLong(hashes[term]);
            out.writeByte(kinds[term]);
            int start = term == 0 ? 0 : surfaceEnds[term - 1];
            IndexCoding.write(out, Arrays.copyOfRange(surfaces, start, surfaceEnds[term]));
        }
    }

    static TermDictionary read(DataInputStream in) throws IOException {
        TermDictionary dictionary = new TermDictionary();
        int count = in.readInt();
        for (int term = 0; term < count; term++) {
            long hash = in.readLong();
            TermKind kind = KINDS[in.readByte()];
            dictionary.add(hash, kind, IndexCoding.readBytes(in));
        }
        return dictionary;
    }

    /** The size from which on it is worth looking for unused terms. */
    int checkAt() {
        return checkAt;
    }

    void checkAt(int newSize) {
        checkAt = newSize;
    }

    /** Adds a term of another dictionary. */
    int addFrom(TermDictionary other, int term) {
        View view = other.view();
        byte[] surface =
                Arrays.copyOfRange(other.surfaces, view.start(term), other.surfaceEnds[term]);
        return add(other.hashes[term], KINDS[other.kinds[term]], surface);
    }

    private int add(long hash, TermKind kind, byte[] surface) {
        int slot = slotOf(hash);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        ensureRoom(surface.length);
        int start = size == 0 ? 0 : surfaceEnds[size - 1];
        System.arraycopy(surface, 0, surfaces, start, surface.length);
        surfaceEnds[size] = start + surface.length;
        hashes[size] = hash;
        kinds[size] = (byte) kind.ordinal();
        slots[slot] = size;
        return size++;
    }

    private int slotOf(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] >= 0 && hashes[slots[slot]] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void ensureRoom(int surfaceLength) {
        int used = size == 0 ? 0 : surfaceEnds[size - 1];
        if (used + surfaceLength > surfaces.length) {
            surfaces = Arrays.copyOf(surfaces, grown(used) + surfaceLength);
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, grown(size));
            kinds = Arrays.copyOf(kinds, hashes.length);
            surfaceEnds = Arrays.copyOf(surfaceEnds, hashes.length);
        }
        if (size * MAX_LOAD_PARTS > slots.length * (MAX_LOAD_PARTS - 1)) {
            slots = emptySlots(slots.length * 2);
            for (int term = 0; term < size; term++) {
                slots[slotOf(hashes[term])] = term;
            }
        }
    }

    /** An eighth more: a dictionary of a million terms should not reserve room for another. */
    private static int grown(int length) {
        return length + (length >>> 3) + INITIAL_SLOTS;
    }

    private static int[] emptySlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, -1);
        return slots;
    }

    private static long hash(TermKind kind, String term) {
        long hash = hashOfNothing(kind);
        for (int i = 0; i < term.length(); i++) {
            hash = hashWith(hash, term.charAt(i));
        }
        return scattered(hash);
    }

    static long hashOfNothing(TermKind kind) {
        return 0xcbf29ce484222325L + kind.ordinal();
    }

    static long hashWith(long hash, char next) {
        return (hash ^ next) * 0x100000001b3L;
    }

    /** What a term is known by, once all its characters are in the hash. */
    static long scattered(long hash) {
        long scattered = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return scattered ^ (scattered >>> 32);
    }

    /** The terms of a kind. */
    IntStream terms(TermKind kind) {
        return IntStream.range(0, size).filter(term -> kinds[term] == kind.ordinal());
    }

    long hash(int term) {
        return hashes[term];
    }

    /** The terms up to one moment. Immutable, thread-safe. */
    public static final class View {

        private final byte[] kinds;
        private final int[] surfaceEnds;
        private final byte[] surfaces;
        private final int size;

        private View(byte[] kinds, int[] surfaceEnds, byte[] surfaces, int size) {
            this.kinds = kinds;
            this.surfaceEnds = surfaceEnds;
            this.surfaces = surfaces;
            this.size = size;
        }

        /** How the term was written where it first occurred. */
        public String surface(int term) {
            int start = start(term);
            return new String(surfaces, start, surfaceEnds[term] - start, StandardCharsets.UTF_8);
        }

        /** What the term stands for. */
        public TermKind kind(int term) {
            return KINDS[kinds[term]];
        }

        /** How many terms it has. */
        public int size() {
            return size;
        }

        private int start(int term) {
            return term == 0 ? 0 : surfaceEnds[term - 1];
        }
    }
}
