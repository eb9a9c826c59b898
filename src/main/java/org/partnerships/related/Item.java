package org.partnerships.related;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One piece of content, as the recommender sees it. Immutable; only id and type are needed. Ids
 * that point to nothing are allowed everywhere.
 *
 * @param type what kind of thing it is, such as {@code eventReport}; any string
 * @param folder name of the topmost folder it is kept in that is named by a word; empty for none
 * @param texts language code to what the item says in that language; no entry for a language that
 *     merely falls back to another
 * @param date the day it is about, else the day it was published; null when it has none
 * @param validUntil from this moment on it is never offered; null for always valid
 * @param sdgs numbers or names of sustainable development goals
 * @param partnerships ids of the profiles it names as organiser, partner or subject; a profile
 *     counts as referring to itself without being listed
 * @param names name, acronym and aliases by which other texts mention it; only for profiles
 * @param links ids of items that its editors link to in texts or fields
 * @param pins ids that the editor wants first, in this order
 * @param hidden what the editor never wants to see beside it
 */
public record Item(
        String id,
        String type,
        String folder,
        Map<String, ItemText> texts,
        LocalDate date,
        Instant validUntil,
        List<Topic> topics,
        Set<String> sdgs,
        Set<String> regions,
        Set<String> partnerships,
        Set<String> names,
        Set<String> links,
        List<String> pins,
        List<HiddenItem> hidden) {

    /** Copies all collections; null is refused, save for date and validUntil. */
    public Item {
        Objects.requireNonNull(id, "id of an item");
        Objects.requireNonNull(type, "type of an item");
        Objects.requireNonNull(folder, "folder of an item");
        texts = Map.copyOf(texts);
        topics = List.copyOf(topics);
        sdgs = Set.copyOf(sdgs);
        regions = Set.copyOf(regions);
        partnerships = Set.copyOf(partnerships);
        names = Set.copyOf(names);
        links = Set.copyOf(links);
        pins = List.copyOf(pins);
        hidden = List.copyOf(hidden);
    }

    /** Starts an item that has nothing but its id and type. */
    public static ItemBuilder builder(String id, String type) {
        return new ItemBuilder(id, type);
    }
}
