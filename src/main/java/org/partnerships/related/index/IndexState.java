package org.partnerships.related.index;

import java.util.Map;

/** Everything in the index at one moment. Immutable, thread-safe. */
public record IndexState(
        TermDictionary.View dictionary, ItemTable items, Map<String, LanguageIndex> languages) {

    public IndexState {
        languages = Map.copyOf(languages);
    }

    /** The documents of a language; empty for one that no item has. */
    public LanguageIndex language(String code) {
        return languages.getOrDefault(code, LanguageIndex.EMPTY);
    }
}
