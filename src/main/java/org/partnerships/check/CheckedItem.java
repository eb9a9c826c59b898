package org.partnerships.check;

import java.util.List;
import java.util.Optional;

/**
 * An item as the checks see it.
 *
 * @param type the workspace, which is also the segment in the endpoints' URLs
 * @param event null for items that are no events
 * @param offers whether it has a place of its own for what is online: a recording, documents, a
 *     target
 */
public record CheckedItem(
        String id,
        String type,
        String path,
        List<CheckedText> texts,
        List<CheckedImage> images,
        List<CheckedLink> links,
        CheckedEvent event,
        boolean offers,
        int topics,
        int sdgs) {

    public CheckedItem {
        texts = List.copyOf(texts);
        images = List.copyOf(images);
        links = List.copyOf(links);
    }

    /** The title in a language; empty when it is not translated. */
    Optional<CheckedText> title(String language) {
        return texts.stream()
                .filter(text -> text.place() == Place.TITLE && language.equals(text.language()))
                .findFirst();
    }

    /** The titles in all languages. */
    List<CheckedTitle> titles() {
        return texts.stream()
                .filter(text -> text.place() == Place.TITLE)
                .map(text -> new CheckedTitle(id, type, path, text.language(), text.text()))
                .toList();
    }
}
