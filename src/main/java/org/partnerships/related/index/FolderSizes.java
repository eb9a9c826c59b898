package org.partnerships.related.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many items of each type there are in each folder. Immutable. */
public final class FolderSizes {

    static final FolderSizes EMPTY = new FolderSizes(Map.of());

    private record Sizes(int total, Map<String, Integer> byFolder) {

        private static final Sizes NONE = new Sizes(0, Map.of());

        Sizes with(Map<String, Integer> changes) {
            Map<String, Integer> sizes = new HashMap<>(byFolder);
            int sum = total;
            for (Map.Entry<String, Integer> change : changes.entrySet()) {
                sizes.merge(change.getKey(), change.getValue(), Integer::sum);
                sum += change.getValue();
            }
            sizes.values().removeIf(size -> size == 0);
            return new Sizes(sum, sizes);
        }

        boolean isMostly(String folder, double part) {
            return byFolder.getOrDefault(folder, 0) > part * total;
        }
    }

    private final Map<String, Sizes> byType;

    private FolderSizes(Map<String, Sizes> byType) {
        this.byType = byType;
    }

    /**
     * The sizes after some changes: type to folder to how many items came, less those that went.
     */
    FolderSizes with(Map<String, Map<String, Integer>> changes) {
        Map<String, Sizes> sizes = new HashMap<>(byType);
        changes.forEach(
                (type, byFolder) ->
                        sizes.put(type, sizes.getOrDefault(type, Sizes.NONE).with(byFolder)));
        return new FolderSizes(sizes);
    }

    /** The types of which no more than that part of all items, 0 to 1, is in a folder. */
    public Set<String> typesWithAtMost(double part, String folder) {
        return byType.entrySet().stream()
                .filter(type -> !type.getValue().isMostly(folder, part))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
