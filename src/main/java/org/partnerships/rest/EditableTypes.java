package org.partnerships.rest;

import org.partnerships.content.ContentType;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The types whose items the caller may change: what editors see, readers do not. */
record EditableTypes(Predicate<ContentType> areEditable) {

    /**
     * All of them.
     *
     * @throws RequestException when there is none
     */
    List<ContentType> all() {
        List<ContentType> types = Arrays.stream(ContentType.values()).filter(areEditable).toList();
        if (types.isEmpty()) {
            throw RequestException.editorsOnly();
        }
        return types;
    }

    /**
     * The one with that segment in the endpoints' URLs.
     *
     * @throws RequestException when there is none, or it is not for the caller
     */
    ContentType named(String name) {
        ContentType type =
                ContentType.ofWorkspace(name).orElseThrow(() -> RequestException.unknownType(name));
        if (!areEditable.test(type)) {
            throw RequestException.editorsOnly();
        }
        return type;
    }
}
