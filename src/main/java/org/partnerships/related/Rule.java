package org.partnerships.related;

/** Why an item is in a list, or what keeps it out. */
public enum Rule {
    /** It is in the list. */
    LISTED,
    /** It is the item asked for. */
    SELF,
    /** The editor of one of the two hides it beside the other. */
    HIDDEN,
    /** It is no longer valid. */
    EXPIRED,
    /** It is not of a type that was asked for. */
    TYPE,
    /** It says nearly the same as the item asked for, or as one in the list. */
    DUPLICATE,
    /** It has no text in the reader's language, and enough others have. */
    OTHER_LANGUAGE,
    /** Its score is below the minimum, and enough others reach it. */
    BELOW_MINIMUM,
    /** Others are better, or fit better into the mix: the list is full. */
    LIMIT
}
