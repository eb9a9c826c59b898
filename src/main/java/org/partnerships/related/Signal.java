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
    /** Profiles that both refer to, or the one of them that the other refers to; values are ids. */
    PARTNERSHIPS,
    /** The name of one in the text of the other; values are the names. */
    MENTION,
    /** A link from one to the other, or from both to a third; values are ids of what is linked. */
    LINK,
    /** Folders of one name; the value is the name. */
    FOLDER,
    /** Dates close to each other; the value is the number of days between them. */
    TIME
}
