package org.partnerships.standalone.repository;

import org.partnerships.standalone.repository.node.NodeReader;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules that hold for one user in one workspace, or for addresses. The longest matching pattern
 * decides, of equally long ones the more generous; where none matches nothing is allowed.
 */
final class PathRules {

    static final PathRules NOTHING = new PathRules(List.of());
    static final PathRules EVERYTHING = new PathRules(List.of(PathRule.of("*", Permissions.ALL)));

    private final List<PathRule> rules;
    private final int everywhere;
    private final Predicate<String> reader;

    PathRules(List<PathRule> rules) {
        this.rules =
                rules.stream()
                        .sorted(
                                Comparator.comparingInt(PathRule::length)
                                        .thenComparingInt(PathRule::permissions)
                                        .reversed())
                        .toList();
        this.everywhere = everywhere(rules);
        this.reader = allowEverywhere(Permissions.READ) ? NodeReader.EVERYTHING : this::mayRead;
    }

    /** The permission bits at a path. */
    int permissions(String path) {
        for (PathRule rule : rules) {
            if (rule.matches(path)) {
                return rule.permissions();
            }
        }
        return Permissions.NONE;
    }

    /** Whether permissions are there at every path, so that a caller need not find the path. */
    boolean allowEverywhere(int wanted) {
        return (everywhere & wanted) == wanted;
    }

    /** Which nodes may be read; always the same object. The root can always be. */
    Predicate<String> reader() {
        return reader;
    }

    private boolean mayRead(String path) {
        return path.equals("/") || (permissions(path) & Permissions.READ) == Permissions.READ;
    }

    private static int everywhere(List<PathRule> rules) {
        boolean oneMatchesAll =
                rules.stream()
                        .map(PathRule::pattern)
                        .anyMatch(p -> p.equals("*") || p.equals("/*"));
        return oneMatchesAll
                ? rules.stream()
                        .mapToInt(PathRule::permissions)
                        .reduce(Permissions.ALL, (a, b) -> a & b)
                : Permissions.NONE;
    }
}
