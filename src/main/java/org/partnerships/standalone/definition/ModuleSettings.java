package org.partnerships.standalone.definition;

import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values in a module's {@code config.yaml} and in what decorates it, the last one first. */
final class ModuleSettings {

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

    /** Adds the plain values in the sections of a file, in place of those of the same name. */
    void add(YamlNode root) {
        if (root instanceof YamlMapping map) {
            map.entries().forEach(this::addSection);
        }
    }

    private void addSection(String name, YamlNode node) {
        if (node instanceof YamlMapping section) {
            Map<String, String> values =
                    sections.computeIfAbsent(name, key -> new LinkedHashMap<>());
            section.entries()
                    .forEach(
                            (key, value) -> {
                                if (value instanceof YamlScalar scalar) {
                                    values.put(key, scalar.text());
                                }
                            });
        }
    }

    /** Texts by section and name. */
    Map<String, Map<String, String>> sections() {
        return sections;
    }
}
