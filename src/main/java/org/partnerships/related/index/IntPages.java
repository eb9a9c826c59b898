package org.partnerships.related.index;

import java.util.Arrays;
import java.util.BitSet;

/** A long list of counts, 0 where nothing was set. Immutable; a changed copy shares most pages. */
public final class IntPages {

    /** All zero. */
    public static final IntPages EMPTY = new IntPages(new int[0][]);

    private static final int PAGE_BITS = 9;
    private static final int PAGE_SIZE = 1 << PAGE_BITS;
    private static final int[] ZEROS = new int[PAGE_SIZE];

    private final int[][] pages;

    private IntPages(int[][] pages) {
        this.pages = pages;
    }

    /** The count at that place. */
    public int get(int index) {
        int page = index >>> PAGE_BITS;
        return page < pages.length ? pages[page][index & (PAGE_SIZE - 1)] : 0;
    }

    /** Collects changes for a new list. Not thread-safe. */
    static final class Editor {

        private int[][] pages;
        private final BitSet own = new BitSet();

        Editor(IntPages base) {
            pages = base.pages.clone();
        }

        void add(int index, int amount) {
            int page = index >>> PAGE_BITS;
            if (page >= pages.length) {
                int length = pages.length;
                pages = Arrays.copyOf(pages, Math.max(page + 1, length + length / 2));
                Arrays.fill(pages, length, pages.length, ZEROS);
            }
            if (!own.get(page)) {
                pages[page] = pages[page].clone();
                own.set(page);
            }
            pages[page][index & (PAGE_SIZE - 1)] += amount;
        }

        /** The changed list; this editor must not be used again. */
        IntPages done() {
            return new IntPages(pages);
        }
    }
}
