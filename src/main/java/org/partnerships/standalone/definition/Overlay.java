package org.partnerships.standalone.definition;

import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;
import org.partnerships.standalone.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One YAML tree laid over another, as Magnolia does for includes and decorations: mappings are
 * merged key by key, list items by {@code name} or position, and {@code !override} replaces.
 */
final class Overlay {

    private static final String OVERRIDE = "!override";

    private Overlay() {}

    static YamlNode merge(YamlNode below, YamlNode above) {
        if (above.tag().equals(OVERRIDE)) {
            return above;
        }
        if (below instanceof YamlMapping base && above instanceof YamlMapping over) {
            Map<String, YamlNode> entries = new LinkedHashMap<>(base.entries());
            over.entries().forEach((key, node) -> entries.merge(key, node, Overlay::merge));
            return new YamlMapping(over.file(), over.line(), base.tag(), entries);
        }
        if (below instanceof YamlSequence base && above instanceof YamlSequence over) {
            List<YamlNode> items = new ArrayList<>(base.items());
            for (int i = 0; i < over.items().size(); i++) {
                put(items, i, over.items().get(i));
            }
            return new YamlSequence(over.file(), over.line(), base.tag(), items);
        }
        return above;
    }

    private static void put(List<YamlNode> items, int position, YamlNode item) {
        int index = name(item) == null ? position : indexOf(name(item), items);
        if (index >= 0 && index < items.size()) {
            items.set(index, merge(items.get(index), item));
        } else {
            items.add(item);
        }
    }

    private static int indexOf(String name, List<YamlNode> items) {
        for (int i = 0; i < items.size(); i++) {
            if (Objects.equals(name(items.get(i)), name)) {
                return i;
            }
        }
        return -1;
    }

    private static String name(YamlNode item) {
        return item instanceof YamlMapping mapping
                        && mapping.entries().get("name") instanceof YamlScalar name
                ? name.text()
                : null;
    }
}
