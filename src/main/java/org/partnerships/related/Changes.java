package org.partnerships.related;

import java.util.Collection;
import java.util.List;

/**
 * A batch of changes that readers see all at once.
 *
 * @param upserts new items and new states of known ones; of two with one id the later counts
 * @param removals ids to forget; applied before the upserts, unknown ids are ignored
 */
public record Changes(List<Item> upserts, List<String> removals) {

    public Changes {
        upserts = List.copyOf(upserts);
        removals = List.copyOf(removals);
    }

    /** Only new items and new states. */
    public static Changes upserts(Collection<Item> items) {
        return new Changes(List.copyOf(items), List.of());
    }

    /** Only removals. */
    public static Changes removals(Collection<String> ids) {
        return new Changes(List.of(), List.copyOf(ids));
    }
}
