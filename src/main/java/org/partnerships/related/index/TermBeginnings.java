package org.partnerships.related.index;

import java.util.function.IntPredicate;

/**
 * Tells quickly that a word begins with none of some terms: a Bloom filter over the hashes that the
 * dictionary has anyway. Immutable, thread-safe.
 */
public final class TermBeginnings {

    /** So about one of eight strange beginnings looks known. */
    private static final int BITS_PER_TERM = 8;

    private final long[] bits;
    private final int mask;

    /** Terms of texts, as many as the dictionary has now, that the filter accepts. */
    public TermBeginnings(TermDictionary dictionary, IntPredicate filter) {
        int[] terms = dictionary.terms(TermKind.TEXT).filter(filter).toArray();
        int size = Integer.highestOneBit(Math.max(Long.SIZE, terms.length * BITS_PER_TERM)) * 2;
        bits = new long[size / Long.SIZE];
        mask = size - 1;
        for (int term : terms) {
            int bit = (int) dictionary.hash(term) & mask;
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Whether the letters from one place to before another may begin with one of the terms. */
    public boolean mayBegin(String letters, int from, int to) {
        long state = TermDictionary.hashOfNothing(TermKind.TEXT);
        for (int i = from; i < to; i++) {
            state = TermDictionary.hashWith(state, letters.charAt(i));
            int bit = (int) TermDictionary.scattered(state) & mask;
            if ((bits[bit / Long.SIZE] >>> bit & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
