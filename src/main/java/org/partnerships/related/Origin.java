package org.partnerships.related;

/** How a result came into the list. */
public enum Origin {
    /** An editor put it there. */
    PINNED,
    /** Its score reached the minimum. */
    COMPUTED,
    /** Nothing better was left: a weaker match, the same topic, or merely new. */
    FALLBACK
}
