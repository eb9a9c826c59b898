package org.partnerships.related;

import java.util.SortedMap;

/**
 * An item with its texts as they were read.
 *
 * @param texts by language; never empty
 */
record ReadItem(Item item, SortedMap<String, ReadText> texts) {}
