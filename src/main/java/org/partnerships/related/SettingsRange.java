package org.partnerships.related;

import java.util.Locale;

/** The values a setting may have, both ends included. */
record SettingsRange(double from, double to) {

    void check(String name, double value) {
        if (!(value >= from && value <= to)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "Setting %s must be from %s to %s, but is %s",
                            name,
                            plain(from),
                            plain(to),
                            plain(value)));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
