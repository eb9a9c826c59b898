package org.partnerships.related.index;

/** What a term stands for. Equal strings of different kinds are different terms. */
public enum TermKind {
    TEXT,
    TOPIC,
    SDG,
    REGION,
    ITEM;

    /** Whether it comes from a field rather than from a text. */
    public boolean isAttribute() {
        return this != TEXT;
    }
}
