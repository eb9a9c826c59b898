package org.partnerships.related;

import org.partnerships.related.index.TermDictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Analyzes items in all their languages. Not thread-safe, but several may work at once while nobody
 * adds to the dictionary.
 */
final class ItemAnalyzer {

    /** The language of an item without texts: it can still share topics and the like. */
    private static final String NO_LANGUAGE = "und";

    private static final ItemText NO_TEXT = new ItemText("", "", "");

    private final Map<String, TextAnalyzer> analyzers = new HashMap<>();
    private final TermDictionary dictionary;

    ItemAnalyzer(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    AnalyzedItem analyze(Item item) {
        SortedMap<String, AnalyzedText> texts = new TreeMap<>();
        item.texts()
                .forEach((language, text) -> texts.put(language, analyze(language, text, item)));
        if (texts.isEmpty()) {
            texts.put(NO_LANGUAGE, analyze(NO_LANGUAGE, NO_TEXT, item));
        }
        return new AnalyzedItem(item, texts);
    }

    private AnalyzedText analyze(String language, ItemText text, Item item) {
        return analyzers
                .computeIfAbsent(language, code -> new TextAnalyzer(code, dictionary))
                .analyze(text, item.names());
    }
}
