package org.partnerships.related;

import org.partnerships.related.index.FolderSizes;
import org.partnerships.related.index.ItemFacts;

import java.util.Set;

/**
 * Whether others are kept in a folder of the same name, such as a site's or a programme's. A folder
 * with most items of a type tells nothing about them.
 */
final class SameFolder {

    /** The part of a type's items from which on a folder is merely where that type is kept. */
    private static final double MOST = 0.75;

    private final String folder;
    private final Set<String> types;
    private final double weight;

    SameFolder(ItemFacts asked, FolderSizes sizes, RelatedSettings settings) {
        folder = asked.folder();
        types = folder.isEmpty() ? Set.of() : sizes.typesWithAtMost(MOST, folder);
        weight = settings.folder();
    }

    /** What to add to a score, in the unit of weights. */
    double gain(ItemFacts other) {
        boolean same = !types.isEmpty() && folder.equals(other.folder());
        return same && types.contains(other.type()) ? weight : 0;
    }

    /** The most that {@link #gain} can be. */
    double most() {
        return types.isEmpty() ? 0 : weight;
    }
}
