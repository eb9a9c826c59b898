package org.partnerships.related;

import org.partnerships.SettingException;

import java.util.Locale;

/** The values a setting may have, both ends included. */
public record SettingsRange(double from, double to) {

    /**
     * Checks a setting.
     *
     * @throws SettingException when the value is outside, or no number
     */
    public void check(String name, double value) {
        if (!(value >= from && value <= to)) {
            throw new SettingException(name, plain(from), plain(to), plain(value));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
