package org.partnerships.related;

import java.util.List;
import java.util.Objects;

/**
 * A topic given to an item, with its place in the tree.
 *
 * @param id whatever identifies the topic
 * @param ancestors parent first, root last; an ancestor that repeats is ignored
 */
public record Topic(String id, List<String> ancestors) {

    public Topic {
        Objects.requireNonNull(id, "id of a topic");
        ancestors = List.copyOf(ancestors);
    }

    /** A topic without parents. */
    public static Topic of(String id) {
        return new Topic(id, List.of());
    }
}
