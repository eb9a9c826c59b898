package org.partnerships.standalone.rest;

import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds answers by what they are made of. Thread-safe. */
final class AnswerIndex {

    private final NavigableMap<String, Set<CachedAnswer>> byDependency = new TreeMap<>();

    synchronized void add(CachedAnswer answer) {
        for (String dependency : answer.dependencies()) {
            byDependency.computeIfAbsent(dependency, key -> new HashSet<>()).add(answer);
        }
    }

    synchronized void remove(CachedAnswer answer) {
        for (String dependency : answer.dependencies()) {
            byDependency.computeIfPresent(
                    dependency,
                    (key, answers) -> {
                        answers.remove(answer);
                        return answers.isEmpty() ? null : answers;
                    });
        }
    }

    /** The answers that depend on one of some keys, or on something in one of some subtrees. */
    synchronized Set<CachedAnswer> find(Collection<String> keys, Collection<String> subtrees) {
        Set<CachedAnswer> found = new HashSet<>();
        for (String key : keys) {
            found.addAll(byDependency.getOrDefault(key, Set.of()));
        }
        for (String root : subtrees) {
            found.addAll(byDependency.getOrDefault(root, Set.of()));
            // The character after a slash ends the range of all that begins with one.
            byDependency.subMap(root + "/", root + "0").values().forEach(found::addAll);
        }
        return found;
    }

    synchronized boolean isEmpty() {
        return byDependency.isEmpty();
    }
}
