package org.partnerships.related;

import java.util.SortedMap;

/**
 * An item with its texts as they were analyzed.
 *
 * @param texts by language; never empty
 */
record AnalyzedItem(Item item, SortedMap<String, AnalyzedText> texts) {}
