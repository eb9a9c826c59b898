package org.partnerships.related;

import java.util.List;
import java.util.Map;

/**
 * What the related lists of all items look like, to readers of one language. Only items count that
 * have a text in it and have not expired.
 *
 * @param items how many there are
 * @param full how many have a list with as many results as wanted
 * @param shortLists the others with how many results they have, the shortest first; the first
 *     {@link #KEPT}
 * @param orphans identifiers of items that are in nobody's list; the first {@link #KEPT}
 * @param orphansTotal how many orphans there are
 * @param frequent the items in the most lists, with how many these are
 * @param types the same figures by type
 */
public record Overview(
        int items,
        int full,
        List<Count> shortLists,
        List<String> orphans,
        int orphansTotal,
        List<Count> frequent,
        Map<String, Figures> types) {

    /** More than an editor goes through, so that some may be hidden from a caller. */
    public static final int KEPT = 1000;

    public Overview {
        shortLists = List.copyOf(shortLists);
        orphans = List.copyOf(orphans);
        frequent = List.copyOf(frequent);
        types = Map.copyOf(types);
    }

    /** The part of items whose list is full, 0 to 1; 1 where there is none. */
    public double coverage() {
        return part(full, items);
    }

    private static double part(int full, int items) {
        return items == 0 ? 1 : (double) full / items;
    }

    /** An item and a number that goes with it. */
    public record Count(String id, int count) {}

    /** What is counted for one type. */
    public record Figures(int items, int full, int orphans) {

        /** As {@link Overview#coverage}. */
        public double coverage() {
            return part(full, items);
        }
    }
}
