package org.partnerships.related.index;

/**
 * Walks through coded pairs: the terms of a document in ascending order, or the documents of a
 * term, each with its {@linkplain Codes code}. Not thread-safe; one object may be used again and
 * again.
 */
public final class TermCursor {

    private static final int SEVEN_BITS = 0x7F;

    private byte[] bytes;
    private int position;
    private int left;
    private int current;
    private int code;

    /** Begins at a place where a count precedes the pairs. */
    void open(byte[] source, int start) {
        bytes = source;
        position = start;
        openNext();
    }

    /** Begins the next run of pairs, right behind the one just read to its end. */
    void openNext() {
        current = 0;
        left = readNumber();
    }

    /** How many pairs are left. */
    public int left() {
        return left;
    }

    /** Steps to the next pair; false behind the last. */
    public boolean next() {
        if (left == 0) {
            return false;
        }
        left--;
        current += readNumber();
        code = bytes[position++];
        return true;
    }

    /**
     * Reads the next pairs at one go, as many as the arrays hold; 0 behind the last. Faster than
     * stepping, as nothing is written to fields on the way.
     */
    public int read(int[] values, byte[] codes) {
        int count = Math.min(left, values.length);
        byte[] from = bytes;
        int at = position;
        int value = current;
        for (int i = 0; i < count; i++) {
            int next = from[at++];
            int number = next & SEVEN_BITS;
            for (int shift = 7; next < 0; shift += 7) {
                next = from[at++];
                number |= (next & SEVEN_BITS) << shift;
            }
            value += number;
            values[i] = value;
            codes[i] = from[at++];
        }
        position = at;
        current = value;
        left -= count;
        return count;
    }

    /** The term, or the document, of the current pair. */
    public int value() {
        return current;
    }

    /** The code of the current pair. */
    public int code() {
        return code;
    }

    private int readNumber() {
        int next = bytes[position++];
        int number = next & SEVEN_BITS;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[position++];
            number |= (next & SEVEN_BITS) << shift;
        }
        return number;
    }
}
