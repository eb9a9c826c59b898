package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

/** An item, in the language that it is read in. */
record Source(LanguageIndex.Place place, String language) {

    /** An item in the reader's language, or in the first it has if it lacks that one. */
    static Source of(Snapshot snapshot, ItemFacts facts, String reader) {
        String language = language(facts, reader);
        return new Source(snapshot.state().language(language).find(facts.ordinal()), language);
    }

    /** The language that {@link #of} takes. */
    static String language(ItemFacts facts, String reader) {
        return facts.languages().contains(reader) ? reader : facts.languages().get(0);
    }

    ItemFacts facts() {
        return place.facts();
    }
}
