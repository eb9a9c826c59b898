package org.partnerships.related.index;

/**
 * What a document says about one term, in one byte: how often it occurs (four bits), whether in the
 * title, whether in the teaser, and whether only as a part of a compound. For attributes the four
 * bits are a weight instead, and the flags say how an item is referred to.
 */
public final class Codes {

    /** The term is in the title. */
    public static final int TITLE = 0x10;

    /** The term is in the teaser. */
    public static final int TEASER = 0x20;

    /** The term is in the title, in the teaser or in both. */
    public static final int HEAD = TITLE | TEASER;

    /** The term occurs only inside compounds. */
    public static final int PART = 0x40;

    /** The attribute is an item that this one links to, or this one itself. */
    public static final int LINK = 0x10;

    /** The attribute is an item that this one names as a partnership, or this one itself. */
    public static final int PARTNERSHIP = 0x20;

    /** How many values {@link #level} has. */
    public static final int LEVELS = 16;

    private static final int[] COUNTS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 40, 80, 160};

    /** Half of what a whole word weighs, since a part is only some of the meaning. */
    private static final double PART_WEIGHT = 0.5;

    private static final float[] WEIGHTS = weights();

    private static final int HEAD_SHIFT = 4;

    /** 1 + ln(count) for a term in neither, one or both of title and teaser. */
    private static final float[] HEAD_WEIGHTS = {0, 1, 1, (float) (1 + Math.log(2))};

    private Codes() {}

    /** The code of a term of a text that occurs so often; {@code flags} are this class's. */
    public static byte ofCount(int count, int flags) {
        int level = LEVELS - 1;
        while (level > 1 && COUNTS[level] > count) {
            level--;
        }
        return (byte) (level | flags);
    }

    /** The code of an attribute with a weight from 0 to 1; at least the smallest there is. */
    public static byte ofWeight(double weight, int flags) {
        return (byte) (Math.max(1, Math.round(weight * (LEVELS - 1))) | flags);
    }

    /** The lower four bits. */
    public static int level(int code) {
        return code & (LEVELS - 1);
    }

    /** How often the term occurs, about; parts count half. */
    public static double count(int code) {
        double count = COUNTS[level(code)];
        return (code & PART) != 0 ? PART_WEIGHT * count : count;
    }

    /** 1 + ln(count), the weight of a term of a text in its document, before rarity. */
    public static float textWeight(int code) {
        return WEIGHTS[code & (PART | (LEVELS - 1))];
    }

    /** The weight of a term in title and teaser taken together, before rarity; 0 when not there. */
    public static float headWeight(int code) {
        return HEAD_WEIGHTS[(code & HEAD) >> HEAD_SHIFT];
    }

    /** The weight of an attribute, 0 to 1. */
    public static double attributeWeight(int code) {
        return level(code) / (double) (LEVELS - 1);
    }

    private static float[] weights() {
        float[] weights = new float[PART + LEVELS];
        for (int level = 1; level < LEVELS; level++) {
            double weight = 1 + Math.log(COUNTS[level]);
            weights[level] = (float) weight;
            weights[PART | level] = (float) (PART_WEIGHT * weight);
        }
        return weights;
    }
}
