package org.partnerships.check;

import java.util.Locale;

/** What can be found, and how much it matters. */
public enum Check {
    /** A note to oneself: in brackets or capitals, filler text, xxx. */
    UNRESOLVED_NOTE(Severity.SEVERE),
    /** Two words without the space between them, as in "AcceleratorThe". */
    GLUED_WORDS(Severity.WARNING),
    /** An image without words for those who cannot see it. */
    MISSING_ALT(Severity.WARNING),
    /** Words that say nothing of the image: "thumbnail", a file name. */
    MEANINGLESS_ALT(Severity.WARNING),
    /** A reference to an item, topic or asset that is not there. */
    DEAD_REFERENCE(Severity.SEVERE),
    /** A URL that no browser can open. */
    MALFORMED_URL(Severity.SEVERE),
    /** An event that is over, with neither a report nor a recording. */
    MISSING_REPORT(Severity.WARNING),
    /** A text says that something is online, and nothing links there. */
    PROMISED_LINK(Severity.WARNING),
    /** Not there at all in one of the site's languages. */
    MISSING_TRANSLATION(Severity.WARNING),
    /** Translated, but for one field. */
    UNTRANSLATED_FIELD(Severity.HINT),
    /** Longer than its place. */
    TOO_LONG(Severity.HINT),
    /** Without a topic, so that hardly anything is related. */
    NO_TOPIC(Severity.WARNING),
    /** Without a sustainable development goal. */
    NO_SDG(Severity.HINT),
    /** Another item of the type has the same title. */
    DOUBLED_TITLE(Severity.WARNING);

    private final Severity severity;

    Check(Severity severity) {
        this.severity = severity;
    }

    /** How much its findings matter. */
    public Severity severity() {
        return severity;
    }

    /** As written in answers, such as {@code unresolved-note}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
