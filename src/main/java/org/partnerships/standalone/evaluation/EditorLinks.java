package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What editors linked by hand: pins, references to partnership profiles, links in texts and fields.
 * An item's own links are of grade 2, those to it from others of grade 1.
 */
final class EditorLinks {

    private static final int OWN = 2;
    private static final int REVERSE = 1;

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    private int count;

    EditorLinks(Collection<Item> all) {
        all.forEach(item -> items.put(item.id(), item));
        for (Item item : all) {
            for (String target : targets(item)) {
                if (items.containsKey(target) && !target.equals(item.id())) {
                    grade(item.id(), target, OWN);
                    grade(target, item.id(), REVERSE);
                    count++;
                }
            }
        }
    }

    private static Set<String> targets(Item item) {
        Set<String> targets = new HashSet<>(item.pins());
        targets.addAll(item.links());
        targets.addAll(item.partnerships());
        return targets;
    }

    private void grade(String from, String to, int grade) {
        grades.computeIfAbsent(from, id -> new LinkedHashMap<>()).merge(to, grade, Math::max);
    }

    /** How many links there are from one item to another. */
    int count() {
        return count;
    }

    /** Item to related item to grade; only items with a link. */
    Map<String, Map<String, Integer>> grades() {
        return grades;
    }

    /** The item and those linked with it, without the links between it and them. */
    List<Item> hidden(String id) {
        Set<String> linked = grades.getOrDefault(id, Map.of()).keySet();
        List<Item> changed = new ArrayList<>();
        changed.add(without(items.get(id), linked));
        linked.forEach(other -> changed.add(without(items.get(other), Set.of(id))));
        return changed;
    }

    /** The same items as they are. */
    List<Item> shown(String id) {
        return hidden(id).stream().map(item -> items.get(item.id())).toList();
    }

    private static Item without(Item item, Set<String> targets) {
        Predicate<String> kept = id -> !targets.contains(id);
        return new Item(
                item.id(),
                item.type(),
                item.folder(),
                item.texts(),
                item.date(),
                item.validUntil(),
                item.topics(),
                item.sdgs(),
                item.regions(),
                item.partnerships().stream().filter(kept).collect(Collectors.toSet()),
                item.names(),
                item.links().stream().filter(kept).collect(Collectors.toSet()),
                item.pins().stream().filter(kept).toList(),
                item.hidden());
    }
}
