package org.partnerships.related.index;

import java.util.Arrays;

/**
 * Some terms of a dictionary that follow each other, in arrays of the right size once it is full.
 * What was added stays as it is, so readers that know how many terms there were need no lock.
 *
 * @param ends where each surface ends; it begins where the one before ends
 */
record TermPage(long[] hashes, byte[] kinds, int[] ends, byte[] surfaces) {

    /** Terms of a page. */
    static final int SIZE = 1 << 11;

    static final TermPage EMPTY = new TermPage(new long[0], new byte[0], new int[0], new byte[0]);

    /** The page with one more term; written into this one's arrays while there is room. */
    TermPage with(int place, long hash, TermKind kind, byte[] surface) {
        TermPage page = withRoom(place, surface.length);
        int start = page.start(place);
        page.hashes[place] = hash;
        page.kinds[place] = (byte) kind.ordinal();
        page.ends[place] = start + surface.length;
        System.arraycopy(surface, 0, page.surfaces, start, surface.length);
        return place + 1 < SIZE ? page : page.trimmed();
    }

    private TermPage withRoom(int place, int surfaceLength) {
        int terms = place < hashes.length ? hashes.length : Math.min(SIZE, place * 2 + 8);
        int needed = start(place) + surfaceLength;
        int bytes = needed <= surfaces.length ? surfaces.length : needed + needed / 4;
        return resized(terms, bytes);
    }

    private TermPage trimmed() {
        return resized(SIZE, ends[SIZE - 1]);
    }

    private TermPage resized(int terms, int bytes) {
        return new TermPage(
                terms == hashes.length ? hashes : Arrays.copyOf(hashes, terms),
                terms == kinds.length ? kinds : Arrays.copyOf(kinds, terms),
                terms == ends.length ? ends : Arrays.copyOf(ends, terms),
                bytes == surfaces.length ? surfaces : Arrays.copyOf(surfaces, bytes));
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    byte[] surface(int place) {
        return Arrays.copyOfRange(surfaces, start(place), ends[place]);
    }

    String surfaceText(int place) {
        return Surfaces.decoded(surfaces, start(place), ends[place]);
    }
}
