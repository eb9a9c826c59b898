package org.partnerships.related.index;

import java.util.Arrays;

/** Grows an array of bytes; whole numbers from 0 take one byte per seven bits. Not thread-safe. */
final class ByteSink {

    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes;
    private int length;

    ByteSink(int capacity) {
        bytes = new byte[Math.max(1, capacity)];
    }

    int length() {
        return length;
    }

    void writeByte(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length + (length >> 1) + 1);
        }
        bytes[length++] = (byte) value;
    }

    void writeNumber(int value) {
        int rest = value;
        while (rest > SEVEN_BITS) {
            writeByte((rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        writeByte(rest);
    }

    void write(byte[] source, int start, int end) {
        if (length + end - start > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + (length >> 1), length + end - start));
        }
        System.arraycopy(source, start, bytes, length, end - start);
        length += end - start;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** How many bytes a number takes. */
    static int sizeOf(int value) {
        return value == 0 ? 1 : (Integer.SIZE - Integer.numberOfLeadingZeros(value) + 6) / 7;
    }
}
