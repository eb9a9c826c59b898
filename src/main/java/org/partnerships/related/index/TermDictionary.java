package org.partnerships.related.index;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
    private static final double MAX_LOAD = 0.75;

    private static final int PAGE_BITS = Integer.numberOfTrailingZeros(TermPage.SIZE);
    private static final int IN_PAGE = TermPage.SIZE - 1;

    private static final TermKind[] KINDS = TermKind.values();

    private int[] slots = emptySlots(INITIAL_SLOTS);
    private TermPage[] pages = {TermPage.EMPTY};
    private int size;
    private int checkAt;

    /** The number of a term, given now if it is new; the first surface is the one that stays. */
    public int add(TermKind kind, String term, String surface) {
        long hash = hash(kind, term);
        int known = slots[slotOf(hash)];
        return known >= 0 ? known : add(hash, kind, Surfaces.encoded(surface));
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
        return new View(pages.clone(), size);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        for (int term = 0; term < size; term++) {
            out.writeLong(hash(term));
            out.writeByte(kind(term).ordinal());
            IndexCoding.write(out, surface(term));
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
        return add(other.hash(term), other.kind(term), other.surface(term));
    }

    private int add(long hash, TermKind kind, byte[] surface) {
        int slot = slotOf(hash);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        int page = size >>> PAGE_BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page + 1);
            pages[page] = TermPage.EMPTY;
        }
        pages[page] = pages[page].with(size & IN_PAGE, hash, kind, surface);
        slots[slot] = size++;
        if (size > slots.length * MAX_LOAD) {
            growSlots();
        }
        return size - 1;
    }

    private int slotOf(long hash) {
        int slot = (int) ((hash >>> Integer.SIZE) * slots.length >>> Integer.SIZE);
        while (slots[slot] >= 0 && hash(slots[slot]) != hash) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    /** By a quarter: twice as many would mostly be far too many. */
    private void growSlots() {
        slots = emptySlots(slots.length + slots.length / 4);
        for (int term = 0; term < size; term++) {
            slots[slotOf(hash(term))] = term;
        }
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
        return IntStream.range(0, size).filter(term -> kind(term) == kind);
    }

    long hash(int term) {
        return pages[term >>> PAGE_BITS].hashes()[term & IN_PAGE];
    }

    private TermKind kind(int term) {
        return KINDS[pages[term >>> PAGE_BITS].kinds()[term & IN_PAGE]];
    }

    private byte[] surface(int term) {
        return pages[term >>> PAGE_BITS].surface(term & IN_PAGE);
    }

    /** The terms up to one moment. Immutable, thread-safe. */
    public static final class View {

        private final TermPage[] pages;
        private final int size;

        private View(TermPage[] pages, int size) {
            this.pages = pages;
            this.size = size;
        }

        /** How the term was written where it first occurred. */
        public String surface(int term) {
            return pages[term >>> PAGE_BITS].surfaceText(term & IN_PAGE);
        }

        /** What the term stands for. */
        public TermKind kind(int term) {
            return KINDS[pages[term >>> PAGE_BITS].kinds()[term & IN_PAGE]];
        }

        /** How many terms it has. */
        public int size() {
            return size;
        }
    }
}
