package org.partnerships.related;

import org.partnerships.related.index.LanguageIndex;

import java.util.List;

/**
 * Documents worth comparing in full, the most promising first.
 *
 * @param complete whether there are no more
 */
record Candidates(List<LanguageIndex.Place> places, boolean complete) {}
