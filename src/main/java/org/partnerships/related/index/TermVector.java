package org.partnerships.related.index;

import java.util.Arrays;

/**
 * The terms of a document in ascending order, each with its {@linkplain Codes code}. The arrays
 * belong to the vector: nobody writes to them.
 */
public record TermVector(int[] terms, byte[] codes) {

    /** No terms at all. */
    public static final TermVector EMPTY = new TermVector(new int[0], new byte[0]);

    /** Puts terms in order; each may occur only once. */
    public static TermVector of(int[] terms, byte[] codes) {
        long[] pairs = new long[terms.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ((long) terms[i] << Byte.SIZE) | (codes[i] & 0xFF);
        }
        Arrays.sort(pairs);
        int[] sortedTerms = new int[pairs.length];
        byte[] sortedCodes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            sortedTerms[i] = (int) (pairs[i] >>> Byte.SIZE);
            sortedCodes[i] = (byte) pairs[i];
        }
        return new TermVector(sortedTerms, sortedCodes);
    }

    /** How many terms it has. */
    public int size() {
        return terms.length;
    }
}
