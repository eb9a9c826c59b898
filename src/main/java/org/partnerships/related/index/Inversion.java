package org.partnerships.related.index;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Turns the terms of documents into the documents of terms, in two passes: one to learn how many
 * bytes each term needs, one to write them. The result is the terms in ascending order, and for
 * each where its documents start.
 */
record Inversion(SortedInts terms, int[] starts, byte[] postings) {

    static Inversion of(byte[] forward, int[] forwardStarts) {
        Passes passes = new Passes(forward, forwardStarts);
        return passes.invert(passes.distinctTerms());
    }

    private static final class Passes {

        /** Pairs that are decoded at one go. */
        private static final int AT_ONCE = 256;

        private final byte[] forward;
        private final int[] forwardStarts;
        private final TermCursor cursor = new TermCursor();
        private final int[] values = new int[AT_ONCE];
        private final byte[] codes = new byte[AT_ONCE];
        private final int documents;

        Passes(byte[] forward, int[] forwardStarts) {
            this.forward = forward;
            this.forwardStarts = forwardStarts;
            this.documents = forwardStarts.length - 1;
        }

        private void forEachTerm(TermAction action) {
            for (int document = 0; document < documents; document++) {
                cursor.open(forward, forwardStarts[document]);
                for (int run = 0; run < 2; run++) {
                    if (run == 1) {
                        cursor.openNext();
                    }
                    for (int read = read(); read > 0; read = read()) {
                        for (int i = 0; i < read; i++) {
                            action.accept(values[i], document, codes[i]);
                        }
                    }
                }
            }
        }

        private int read() {
            return cursor.read(values, codes);
        }

        int[] distinctTerms() {
            BitSet seen = new BitSet();
            forEachTerm((term, document, code) -> seen.set(term));
            return seen.stream().toArray();
        }

        Inversion invert(int[] terms) {
            SortedInts places = new SortedInts(terms);
            int[] counts = new int[terms.length];
            int[] sizes = new int[terms.length];
            int[] last = new int[terms.length];
            forEachTerm(
                    (term, document, code) -> {
                        int place = places.placeOf(term);
                        counts[place]++;
                        sizes[place] += ByteSink.sizeOf(document - last[place]) + 1;
                        last[place] = document;
                    });
            return write(places, counts, sizes);
        }

        private Inversion write(SortedInts terms, int[] counts, int[] sizes) {
            int[] starts = new int[counts.length + 1];
            int[] ends = new int[counts.length];
            int total = 0;
            for (int place = 0; place < counts.length; place++) {
                starts[place] = total;
                ends[place] = total;
                total += sizes[place] + ByteSink.sizeOf(counts[place]);
            }
            starts[counts.length] = total;
            byte[] postings = new byte[total];
            for (int place = 0; place < counts.length; place++) {
                ends[place] = put(postings, ends[place], counts[place]);
            }
            int[] last = sizes;
            Arrays.fill(last, 0);
            forEachTerm(
                    (term, document, code) -> {
                        int place = terms.placeOf(term);
                        int end = put(postings, ends[place], document - last[place]);
                        postings[end] = (byte) code;
                        ends[place] = end + 1;
                        last[place] = document;
                    });
            return new Inversion(terms, starts, postings);
        }

        private static int put(byte[] target, int start, int number) {
            int at = start;
            int rest = number;
            while (rest > 0x7F) {
                target[at++] = (byte) (rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            target[at++] = (byte) rest;
            return at;
        }
    }

    private interface TermAction {
        void accept(int term, int document, int code);
    }
}
