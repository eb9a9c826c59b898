package org.partnerships.check;

import java.util.List;

/**
 * A text that readers see.
 *
 * @param field the property's path below the item, without language suffix
 * @param language null for what is the same in all languages
 * @param text plain text, a block per line; never blank
 * @param linked the words that are links
 */
public record CheckedText(
        String field, String language, Place place, String text, List<String> linked) {

    public CheckedText {
        linked = List.copyOf(linked);
    }

    /** A text without links. */
    public CheckedText(String field, String language, Place place, String text) {
        this(field, language, place, text, List.of());
    }
}
