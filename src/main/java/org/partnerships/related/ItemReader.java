package org.partnerships.related;

import org.partnerships.related.index.TermDictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads items in all their languages. Not thread-safe, but several may read at once while nobody
 * adds to the dictionary.
 */
final class ItemReader {

    /** The language of an item without texts: it can still share topics and the like. */
    private static final String NO_LANGUAGE = "und";

    private static final ItemText NO_TEXT = new ItemText("", "", "");

    private final Map<String, TextReader> readers = new HashMap<>();
    private final TermDictionary dictionary;

    ItemReader(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    ReadItem read(Item item) {
        SortedMap<String, ReadText> texts = new TreeMap<>();
        item.texts().forEach((language, text) -> texts.put(language, read(language, text, item)));
        if (texts.isEmpty()) {
            texts.put(NO_LANGUAGE, read(NO_LANGUAGE, NO_TEXT, item));
        }
        return new ReadItem(item, texts);
    }

    private ReadText read(String language, ItemText text, Item item) {
        return readers.computeIfAbsent(language, code -> new TextReader(code, dictionary))
                .read(text, item.names());
    }
}
