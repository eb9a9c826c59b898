package org.partnerships.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which items bear a title. Immutable. */
public final class TitleIndex {

    private final Map<Key, Set<Bearer>> bearers = new HashMap<>();

    private record Key(String type, String language, String title) {}

    private record Bearer(String id, String path) {}

    private TitleIndex() {}

    /** Of all titles that count; case and spaces make no difference. */
    public static TitleIndex of(Collection<CheckedTitle> titles) {
        TitleIndex index = new TitleIndex();
        titles.forEach(
                title ->
                        index.bearers
                                .computeIfAbsent(key(title), key -> new LinkedHashSet<>())
                                .add(new Bearer(title.id(), title.path())));
        return index;
    }

    /** The paths of other items of the type with that title in that language. */
    List<String> others(CheckedTitle title) {
        return bearers.getOrDefault(key(title), Set.of()).stream()
                .filter(bearer -> !bearer.id().equals(title.id()))
                .map(Bearer::path)
                .toList();
    }

    private static Key key(CheckedTitle title) {
        return new Key(
                title.type(),
                title.language(),
                title.title().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
