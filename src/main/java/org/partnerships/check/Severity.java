package org.partnerships.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the least first. */
public enum Severity {
    /** Could be better. */
    HINT,
    /** Readers will notice. */
    WARNING,
    /** Must not go public. */
    SEVERE;

    /** As written in requests and answers, such as {@code severe}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity written that way; empty for an unknown word. */
    public static Optional<Severity> ofId(String id) {
        return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
    }

    /** Whether it matters as much as the other, or more. */
    public boolean reaches(Severity other) {
        return compareTo(other) >= 0;
    }
}
