package org.partnerships.standalone.definition;

import org.partnerships.standalone.yaml.YamlFile;
import org.partnerships.standalone.yaml.YamlFileException;
import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;
import org.partnerships.standalone.yaml.YamlSequence;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a module's YAML with {@code !include:/module/file.yaml} followed. Such a tag stands for the
 * file's content; keys written beside it are laid over that content.
 */
final class ModuleYaml {

    private static final String INCLUDE = "!include";

    private final ModuleFiles files;
    private final Problems problems;
    private final Deque<Path> open = new ArrayDeque<>();

    ModuleYaml(ModuleFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Empty for an empty file, and for one that is not YAML, which becomes a problem. */
    Optional<YamlNode> read(Path file) {
        open.push(file);
        try {
            return YamlFile.read(file).map(this::resolve);
        } catch (YamlFileException e) {
            problems.severe(e);
            return Optional.empty();
        } finally {
            open.pop();
        }
    }

    private YamlNode resolve(YamlNode node) {
        if (node.tag().startsWith(INCLUDE)) {
            return include(node);
        }
        return resolveInside(node);
    }

    private YamlNode resolveInside(YamlNode node) {
        if (node instanceof YamlMapping map) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> entries.put(key, resolve(value)));
            return new YamlMapping(map.file(), map.line(), map.tag(), entries);
        }
        if (node instanceof YamlSequence list) {
            return new YamlSequence(
                    list.file(),
                    list.line(),
                    list.tag(),
                    list.items().stream().map(this::resolve).toList());
        }
        return node;
    }

    private YamlNode include(YamlNode node) {
        String path = includedPath(node);
        Optional<Path> file = files.find(path);
        if (file.isEmpty()) {
            problems.severe(node, "definition.include.unknown", path);
            return resolveInside(node);
        }
        if (open.contains(file.get())) {
            problems.severe(node, "definition.include.circle", path);
            return resolveInside(node);
        }
        YamlNode beside = resolveInside(node);
        return read(file.get())
                .map(included -> beside instanceof YamlScalar ? included : merge(included, beside))
                .orElse(beside);
    }

    private static YamlNode merge(YamlNode included, YamlNode beside) {
        return Overlay.merge(included, beside);
    }

    /** After the colon of the tag, or, in the older form, the value that the tag is on. */
    private static String includedPath(YamlNode node) {
        String tag = node.tag();
        if (tag.length() > INCLUDE.length() + 1) {
            return tag.substring(INCLUDE.length() + 1);
        }
        return node instanceof YamlScalar scalar ? scalar.text().trim() : "";
    }
}
