package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.LengthCode;
import org.partnerships.related.index.Statistics;

/** BM25's share of a term's weight, looked up by code and length instead of divided each time. */
final class Saturation {

    private static final int BYTE = 0xFF;
    private static final int PER_LENGTH = 2 * Codes.LEVELS;

    private final float[] table = new float[LengthCode.COUNT * PER_LENGTH];

    Saturation(Statistics statistics) {
        double average = statistics.averageLength();
        for (int lengthCode = 0; lengthCode < LengthCode.COUNT; lengthCode++) {
            double length = LengthCode.length(lengthCode);
            for (int level = 1; level < Codes.LEVELS; level++) {
                int place = lengthCode * PER_LENGTH + level;
                table[place] = (float) QueryVector.saturation(level, length, average);
                table[place + Codes.LEVELS] =
                        (float) QueryVector.saturation(level | Codes.PART, length, average);
            }
        }
    }

    float of(int code, byte lengthCode) {
        int part = (code & Codes.PART) == 0 ? 0 : Codes.LEVELS;
        return table[(lengthCode & BYTE) * PER_LENGTH + part + Codes.level(code)];
    }
}
