package org.partnerships;

/** A setting out of its range; the message names the setting, the value and the range. */
public final class SettingException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    private final String range;

    public SettingException(String name, double value, String range) {
        super("%s is %s, not %s".formatted(name, plain(value), range));
        this.range = range;
    }

    /**
     * Checks a setting.
     *
     * @throws SettingException when it is not a number from least to most
     */
    public static void requireBetween(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new SettingException(
                    name, value, "a number from %s to %s".formatted(plain(least), plain(most)));
        }
    }

    /** What would have been right, as in "a number from 0 to 1". */
    public String range() {
        return range;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
