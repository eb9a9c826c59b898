package org.partnerships.content;

/** JCR names that more than one content type uses. */
final class ItemNames {

    static final String PN_KICKER = "kicker";
    static final String PN_TITLE = "title";
    static final String PN_IMAGE = "image";
    static final String PN_IMAGE_ALT = "imageAlt";
    static final String PN_TOPICS = "topics";
    static final String PN_SDGS = "sdgs";
    static final String PN_REGIONS = "regions";

    static final String PN_HEADING = "heading";
    static final String PN_TEXT = "text";

    static final String NN_RELATED_OVERRIDES = "relatedOverrides";
    static final String NT_RELATED_OVERRIDE = "partnerships:relatedOverride";
    static final String PN_ACTION = "action";
    static final String PN_BOTH_WAYS = "bothWays";
    static final String PN_ITEM_TYPE = "itemType";
    static final String ACTION_PIN = "pin";
    static final String ACTION_HIDE = "hide";

    /** What Magnolia adds to an item that is deleted but not yet unpublished. */
    static final String NT_DELETED = "mgnl:deleted";

    private ItemNames() {}
}
