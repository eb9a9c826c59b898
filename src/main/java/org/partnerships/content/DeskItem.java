package org.partnerships.content;

import java.util.List;

/**
 * What editors see of an item in a list.
 *
 * @param kicker null when the editor wrote none
 * @param title null when the item has none
 * @param date ISO 8601 in the zone it was stored with; null for items without a date
 * @param languages codes of those that it is translated into, in the site's order
 */
public record DeskItem(
        String id,
        String path,
        String name,
        String nodeType,
        ContentType type,
        String kicker,
        String title,
        String date,
        List<String> languages) {

    public DeskItem {
        languages = List.copyOf(languages);
    }
}
