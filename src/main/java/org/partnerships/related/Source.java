package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

/** The item asked for, in the language that it is read in. */
record Source(LanguageIndex.Place place, String language) {

    ItemFacts facts() {
        return place.facts();
    }
}
