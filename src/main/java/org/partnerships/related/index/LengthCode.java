package org.partnerships.related.index;

/** The length of a document in one byte, to within four percent. */
public final class LengthCode {

    /** How many codes there are. */
    public static final int COUNT = 256;

    private static final double STEPS_PER_DOUBLING = 12;
    private static final int BYTE = 0xFF;

    private LengthCode() {}

    static byte of(int length) {
        double steps = STEPS_PER_DOUBLING * Math.log1p(length) / Math.log(2);
        return (byte) Math.min(BYTE, Math.round(steps));
    }

    /** The length as it is known once it has been coded. */
    static int rounded(int length) {
        return (int) Math.round(length(of(length)));
    }

    /** The length that a code stands for, about. */
    public static double length(int code) {
        return Math.pow(2, (code & BYTE) / STEPS_PER_DOUBLING) - 1;
    }
}
