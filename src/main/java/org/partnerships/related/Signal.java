package org.partnerships.related;

/** What can make two items related. */
public enum Signal {
    /** An editor's pin. */
    PIN,
    /** Terms that both texts use; values are the words as they are written. */
    TEXT,
    /** Topics of both, or their parents; values are topic ids. */
    TOPICS,
    /** Sustainable development goals of both. */
    SDGS,
    /** Regions of both. */
    REGIONS,
    /** Partnership profiles that both refer to; values are item ids. */
    PARTNERSHIPS,
    /** The name of one in the text of the other; values are the names. */
    MENTION,
    /** A link from one to the other; the value is the id of the one that links. */
    LINK,
    /** Dates close to each other; the value is the number of days between them. */
    TIME
}
