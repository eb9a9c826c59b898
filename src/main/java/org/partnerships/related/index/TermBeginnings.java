package org.partnerships.related.index;

import java.util.function.IntPredicate;

/**
 * Tells quickly that a word begins with none of some terms: a Bloom filter over the hashes that the
 * dictionary has anyway. Immutable, thread-safe.
 */
public final class TermBeginnings {

    /** Two of them are set, so one of 250 to 1,000 strange beginnings looks known. */
    private static final int BITS_PER_TERM = 32;

    private final long[] bits;
    private final int mask;

    /** Terms of texts, as many as the dictionary has now, that the filter accepts. */
    public TermBeginnings(TermDictionary dictionary, IntPredicate filter) {
        int[] terms = dictionary.terms(TermKind.TEXT).filter(filter).toArray();
        int size = Integer.highestOneBit(Math.max(Long.SIZE, terms.length * BITS_PER_TERM)) * 2;
        bits = new long[size / Long.SIZE];
        mask = size - 1;
        for (int term : terms) {
            long hash = dictionary.hash(term);
            set((int) hash & mask);
            set((int) (hash >>> Integer.SIZE) & mask);
        }
    }

    private void set(int bit) {
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /**
     * With how many letters, from one place to before another, the shortest known term may begin,
     * shorter ones than that many not looked for; 0 when none does.
     */
    public int shortest(String letters, int from, int to, int least) {
        long state = TermDictionary.hashOfNothing(TermKind.TEXT);
        for (int i = from; i < to; i++) {
            state = TermDictionary.hashWith(state, letters.charAt(i));
            if (i + 1 - from >= least && isKnown(TermDictionary.scattered(state))) {
                return i + 1 - from;
            }
        }
        return 0;
    }

    private boolean isKnown(long hash) {
        return isSet((int) hash & mask) && isSet((int) (hash >>> Integer.SIZE) & mask);
    }

    private boolean isSet(int bit) {
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
    }
}
