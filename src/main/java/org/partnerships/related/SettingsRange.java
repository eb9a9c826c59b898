package org.partnerships.related;

import org.partnerships.SettingException;

/** The values a setting may have, both ends included. */
record SettingsRange(double from, double to) {

    void check(String name, double value) {
        SettingException.requireBetween(name, value, from, to);
    }
}
