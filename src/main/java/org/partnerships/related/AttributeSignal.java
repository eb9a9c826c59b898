package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.TermKind;

/** The signals that compare fields instead of texts, in the order of their places in arrays. */
enum AttributeSignal {
    TOPICS(Signal.TOPICS),
    SDGS(Signal.SDGS),
    REGIONS(Signal.REGIONS),
    PARTNERSHIPS(Signal.PARTNERSHIPS),
    LINKS(Signal.LINK);

    static final int COUNT = values().length;

    private static final AttributeSignal[] ALL = values();

    private final Signal signal;

    AttributeSignal(Signal signal) {
        this.signal = signal;
    }

    Signal signal() {
        return signal;
    }

    double weight(RelatedSettings settings) {
        return switch (this) {
            case TOPICS -> settings.topics();
            case SDGS -> settings.sdgs();
            case REGIONS -> settings.regions();
            case PARTNERSHIPS -> settings.partnerships();
            case LINKS -> settings.links();
        };
    }

    /** Whether a term of that kind and code takes part in this signal. */
    boolean includes(TermKind kind, int code) {
        return switch (this) {
            case TOPICS -> kind == TermKind.TOPIC;
            case SDGS -> kind == TermKind.SDG;
            case REGIONS -> kind == TermKind.REGION;
            case PARTNERSHIPS -> kind == TermKind.ITEM && (code & Codes.PARTNERSHIP) != 0;
            case LINKS -> kind == TermKind.ITEM && (code & Codes.LINK) != 0;
        };
    }

    static void addSquare(double[] sums, TermKind kind, int code, double weight) {
        for (AttributeSignal signal : ALL) {
            if (signal.includes(kind, code)) {
                sums[signal.ordinal()] += weight * weight;
            }
        }
    }

    /** Turns sums of squares into lengths; nothing becomes 1. */
    static void roots(double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] == 0 ? 1 : Math.sqrt(sums[i]);
        }
    }
}
