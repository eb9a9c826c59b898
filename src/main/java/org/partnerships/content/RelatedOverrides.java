package org.partnerships.content;

import org.partnerships.related.HiddenItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.jcr.RepositoryException;

/** The editor's own word on what is related: an ordered list of items to pin or to hide. */
final class RelatedOverrides {

    private RelatedOverrides() {}

    /** Identifiers of the pinned items, in the editor's order. */
    static List<String> pins(ItemNode item) throws RepositoryException {
        List<String> pins = new ArrayList<>();
        for (ItemNode override : entries(item, ItemNames.ACTION_PIN)) {
            target(override).ifPresent(pins::add);
        }
        return pins;
    }

    /** The hidden items. */
    static List<HiddenItem> hidden(ItemNode item) throws RepositoryException {
        List<HiddenItem> hidden = new ArrayList<>();
        for (ItemNode override : entries(item, ItemNames.ACTION_HIDE)) {
            boolean bothWays = override.flag(ItemNames.PN_BOTH_WAYS);
            target(override).ifPresent(id -> hidden.add(new HiddenItem(id, bothWays)));
        }
        return hidden;
    }

    private static List<ItemNode> entries(ItemNode item, String action) throws RepositoryException {
        List<ItemNode> entries = new ArrayList<>();
        for (ItemNode entry : item.entries(ItemNames.NN_RELATED_OVERRIDES)) {
            if (action.equals(entry.text(ItemNames.PN_ACTION))) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The item of the chosen type; what the form kept of other types does not count. */
    static Optional<String> target(ItemNode override) throws RepositoryException {
        String itemType = override.text(ItemNames.PN_ITEM_TYPE);
        return itemType == null ? Optional.empty() : Optional.ofNullable(override.text(itemType));
    }
}
