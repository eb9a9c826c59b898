package org.partnerships.standalone.definition;

import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;
import org.partnerships.standalone.yaml.YamlSequence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys of one mapping as the properties of a definition: a value of the wrong kind becomes a
 * problem and the default is used, as Magnolia does.
 */
final class Properties {

    private static final Set<String> TRUE = Set.of("true", "yes", "on", "y", "1");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "n", "0");

    private final YamlMapping mapping;
    private final Problems problems;

    private Properties(YamlMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Of a node that should be a mapping; anything else has no properties and is a problem. */
    static Properties of(YamlNode node, Problems problems) {
        if (node instanceof YamlMapping mapping) {
            return new Properties(mapping, problems);
        }
        problems.minor(node, "definition.value.keys");
        return new Properties(empty(node), problems);
    }

    private static YamlMapping empty(YamlNode at) {
        return new YamlMapping(at.file(), at.line(), at.tag(), Map.of());
    }

    YamlMapping node() {
        return mapping;
    }

    Path file() {
        return mapping.file();
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** The node of a key; the mapping itself when the key is missing. */
    YamlNode at(String key) {
        return mapping.entries().getOrDefault(key, mapping);
    }

    String text(String key, String missing) {
        YamlNode node = mapping.entries().get(key);
        if (node == null || isNull(node)) {
            return missing;
        }
        if (node instanceof YamlScalar scalar) {
            return scalar.text();
        }
        problems.minor(node, "definition.value.single", key);
        return missing;
    }

    boolean flag(String key, boolean missing) {
        String text = text(key, null);
        if (text == null) {
            return missing;
        }
        if (TRUE.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            return true;
        }
        if (!FALSE.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            problems.minor(at(key), "definition.value.flag", key, text);
            return missing;
        }
        return false;
    }

    long number(String key, long missing) {
        String text = text(key, null);
        if (text == null) {
            return missing;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            problems.minor(at(key), "definition.value.number", key, text);
            return missing;
        }
    }

    int integer(String key, int missing) {
        long number = number(key, missing);
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    /** Values of a list, or of a mapping in its place; a scalar is a problem and gives none. */
    List<String> texts(String key, List<String> missing) {
        if (!has(key)) {
            return missing;
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlScalar scalar && !isNull(item)) {
                texts.add(scalar.text());
            } else {
                problems.minor(item, "definition.value.singles", key);
            }
        }
        return List.copyOf(texts);
    }

    /** The mapping under a key; without properties when the key is missing. */
    Properties under(String key) {
        YamlNode node = mapping.entries().get(key);
        if (node == null || isNull(node)) {
            return new Properties(empty(at(key)), problems);
        }
        return of(node, problems);
    }

    /** Keys and single values of the mapping under a key. */
    Map<String, String> textsByName(String key) {
        Properties under = under(key);
        Map<String, String> texts = new LinkedHashMap<>();
        under.mapping.entries().keySet().forEach(name -> texts.put(name, under.text(name, "")));
        return texts;
    }

    /** The mappings in a list by their {@code name}, or in a mapping by their key. */
    Map<String, Properties> named(String key) {
        Map<String, Properties> named = new LinkedHashMap<>();
        if (mapping.entries().get(key) instanceof YamlMapping map) {
            map.entries().forEach((name, node) -> named.put(name, of(node, problems)));
            return named;
        }
        int position = 0;
        for (YamlNode item : has(key) ? items(key) : List.<YamlNode>of()) {
            Properties properties = of(item, problems);
            named.put(properties.text("name", "#" + position++), properties);
        }
        return named;
    }

    void knowOnly(Set<String> known, String what) {
        mapping.entries()
                .forEach(
                        (key, node) -> {
                            if (!known.contains(key)) {
                                unknown(key, node, what, known);
                            }
                        });
    }

    private void unknown(String key, YamlNode node, String what, Set<String> known) {
        known.stream()
                .filter(key::equalsIgnoreCase)
                .findFirst()
                .ifPresentOrElse(
                        meant -> problems.minor(node, "definition.key.misspelt", key, what, meant),
                        () -> problems.minor(node, "definition.key.unknown", key, what));
    }

    private List<YamlNode> items(String key) {
        YamlNode node = mapping.entries().get(key);
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        if (node instanceof YamlMapping map) {
            return List.copyOf(map.entries().values());
        }
        if (!isNull(node)) {
            problems.minor(node, "definition.value.list", key);
        }
        return List.of();
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.is("null");
    }
}
