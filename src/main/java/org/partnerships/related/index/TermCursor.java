package org.partnerships.related.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Walks through coded pairs: the terms of a document in ascending order, or the documents of a
 * term, each with its {@linkplain Codes code}. Not thread-safe; one object may be used again and
 * again.
 */
public final class TermCursor {

    private static final int SEVEN_BITS = 0x7F;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Set in the last byte of a number where it is not set in the number itself. */
    private static final long LAST_BYTES = 0x8080808080808080L;

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
        int i = 0;
        // How many bytes a number has cannot be foreseen: a branch on it costs more than the rest.
        for (int last = from.length - Long.BYTES; i < count && at <= last; i++) {
            long word = (long) LONGS.get(from, at);
            int bits = 1 + Long.numberOfTrailingZeros(~word & LAST_BYTES);
            int number = (int) (word & -1L >>> Long.SIZE - bits);
            value +=
                    number & SEVEN_BITS
                            | number >>> 1 & SEVEN_BITS << 7
                            | number >>> 2 & SEVEN_BITS << 14
                            | number >>> 3 & SEVEN_BITS << 21;
            values[i] = value;
            codes[i] = (byte) (word >>> bits);
            at += (bits >>> 3) + 1;
        }
        position = at;
        current = value;
        left -= i;
        for (; i < count; i++) {
            next();
            values[i] = current;
            codes[i] = (byte) code;
        }
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
