package org.partnerships.openapi;

import org.partnerships.standalone.yaml.YamlFile;
import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;
import org.partnerships.standalone.yaml.YamlSequence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the light module says of content types and of the choices that editors have. */
final class Definitions {

    private static final Path FOLDER = Path.of("light-modules");
    private static final Path MODULE = FOLDER.resolve("partnerships");
    private static final String INCLUDE = "!include:/";

    private Definitions() {}

    /**
     * A property of a content type or of one of its parts.
     *
     * @param type as written, such as {@code Date} or {@code reference:eventReport}
     */
    record Property(String name, String type, boolean required, boolean multiple) {}

    /**
     * A content type.
     *
     * @param parts the sub-models that endpoints deliver, by name
     */
    record Model(List<Property> properties, Map<String, List<Property>> parts) {}

    static Model model(String typeName) {
        YamlMapping file = read(MODULE.resolve("contentTypes/" + typeName + ".yaml"));
        YamlMapping model = (YamlMapping) file.entries().get("model");
        Map<String, List<Property>> parts = new LinkedHashMap<>();
        for (YamlMapping part : mappings(model, "subModels")) {
            // A node type of its own marks what endpoints leave out: they are strict.
            if (text(part, "nodeType", null) == null) {
                parts.put(text(part, "name", null), properties(part));
            }
        }
        return new Model(properties(model), parts);
    }

    /** The values that the form lets editors choose from; empty for any other field. */
    static List<String> choices(String field) {
        try (Stream<Path> files = Files.list(MODULE.resolve("fields"))) {
            return files.sorted()
                    .flatMap(file -> field(field, read(file)).stream())
                    .flatMap(found -> options(found).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field of that name; a switchable field holds the one that switches. */
    private static Optional<YamlMapping> field(String name, YamlMapping file) {
        if (!name.equals(text(file, "name", null))) {
            return Optional.empty();
        }
        return Optional.of(file.entries().get("field") instanceof YamlMapping inner ? inner : file);
    }

    private static List<String> options(YamlMapping field) {
        YamlNode source = field.entries().get("datasource");
        if (source == null) {
            return List.of();
        }
        return mappings(included(source), "options").stream()
                .map(option -> text(option, "value", null))
                .toList();
    }

    private static List<Property> properties(YamlMapping model) {
        return mappings(model, "properties").stream()
                .map(
                        property ->
                                new Property(
                                        text(property, "name", null),
                                        text(property, "type", "String"),
                                        "true".equals(text(property, "required", null)),
                                        "true".equals(text(property, "multiple", null))))
                .toList();
    }

    private static List<YamlMapping> mappings(YamlMapping parent, String key) {
        return parent.entries().get(key) instanceof YamlSequence list
                ? list.items().stream().map(Definitions::included).toList()
                : List.of();
    }

    private static String text(YamlMapping parent, String key, String otherwise) {
        return parent.entries().get(key) instanceof YamlScalar scalar ? scalar.text() : otherwise;
    }

    private static YamlMapping read(Path file) {
        YamlMapping read = (YamlMapping) YamlFile.read(file).orElseThrow();
        Map<String, YamlNode> entries = new LinkedHashMap<>(read.entries());
        entries.replaceAll((key, node) -> isInclude(node) ? included(node) : node);
        return new YamlMapping(read.file(), read.line(), read.tag(), entries);
    }

    private static boolean isInclude(YamlNode node) {
        return node.tag().startsWith(INCLUDE);
    }

    private static YamlMapping included(YamlNode node) {
        return isInclude(node)
                ? read(FOLDER.resolve(node.tag().substring(INCLUDE.length())))
                : (YamlMapping) node;
    }
}
