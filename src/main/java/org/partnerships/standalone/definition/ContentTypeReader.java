package org.partnerships.standalone.definition;

import org.partnerships.standalone.yaml.YamlNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes content types of the files below {@code contentTypes}; the file name is the id. */
final class ContentTypeReader {

    private static final String DEFAULT_NODE_TYPE = "mgnl:content";
    private static final String DEFAULT_SUB_MODEL_NODE_TYPE = "mgnl:contentNode";
    private static final String REFERENCE = "reference:";

    private static final Set<String> ROOT_KEYS = Set.of("datasource", "model", "name", "class");
    private static final Set<String> DATASOURCE_KEYS =
            Set.of(
                    "$type",
                    "class",
                    "name",
                    "workspace",
                    "rootPath",
                    "autoCreate",
                    "namespaces",
                    "nodeTypeDefinition");
    private static final Set<String> MODEL_KEYS =
            Set.of("$type", "class", "name", "nodeType", "properties", "subModels", "label");
    private static final Set<String> PROPERTY_KEYS =
            Set.of(
                    "name",
                    "type",
                    "label",
                    "defaultValue",
                    "readOnly",
                    "required",
                    "i18n",
                    "multiple",
                    "options",
                    "class",
                    "$type");

    private record Reference(YamlNode node, String target) {}

    private final Problems problems;
    private final Map<String, ContentTypeDefinition> types = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    ContentTypeReader(Problems problems) {
        this.problems = problems;
    }

    void read(String id, YamlNode root) {
        String name = id.substring(id.lastIndexOf('/') + 1);
        Properties file = Properties.of(root, problems);
        file.knowOnly(ROOT_KEYS, "a content type");
        ContentTypeDefinition type = type(name, file);
        ContentTypeDefinition first = types.putIfAbsent(name, type);
        if (first != null) {
            problems.severe(
                    root,
                    "content type '%s' is already defined in %s, which counts; rename one"
                            .formatted(name, first.file()));
        }
    }

    /** All that were read; reports references between them that lead nowhere. */
    List<ContentTypeDefinition> types() {
        Predicate<String> unknown = name -> !types.containsKey(name);
        for (Reference reference : references) {
            if (unknown.test(reference.target)) {
                problems.severe(
                        reference.node,
                        "refers to the content type '%s', which no module defines"
                                        .formatted(reference.target)
                                + "; correct the name");
            }
        }
        return List.copyOf(types.values());
    }

    private ContentTypeDefinition type(String name, Properties file) {
        Properties datasource = file.under("datasource");
        datasource.knowOnly(DATASOURCE_KEYS, "datasource");
        if (datasource.has("nodeTypeDefinition")) {
            problems.major(
                    datasource.at("nodeTypeDefinition"),
                    "this server makes node types without definitions of its own; Magnolia reads"
                            + " the file named here");
        }
        Properties model = file.under("model");
        model.knowOnly(MODEL_KEYS, "model");
        readProperties(model);
        Map<String, Properties> subModels = model.named("subModels");
        subModels.values().forEach(this::readSubModel);
        return new ContentTypeDefinition(
                name,
                datasource.text("workspace", name),
                datasource.flag("autoCreate", false),
                datasource.textsByName("namespaces"),
                model.text("nodeType", DEFAULT_NODE_TYPE),
                ownNodeTypes(subModels),
                file.file());
    }

    private void readSubModel(Properties subModel) {
        subModel.knowOnly(MODEL_KEYS, "a sub-model");
        if (subModel.has("subModels")) {
            problems.severe(
                    subModel.at("subModels"),
                    "sub-models cannot hold sub-models; move them up beside this one");
        }
        readProperties(subModel);
    }

    private void readProperties(Properties model) {
        for (Properties property : model.named("properties").values()) {
            property.knowOnly(PROPERTY_KEYS, "a property");
            String type = property.text("type", "");
            if (type.startsWith(REFERENCE)) {
                references.add(
                        new Reference(property.at("type"), type.substring(REFERENCE.length())));
            }
        }
    }

    private static List<String> ownNodeTypes(Map<String, Properties> subModels) {
        return subModels.values().stream()
                .map(subModel -> subModel.text("nodeType", DEFAULT_SUB_MODEL_NODE_TYPE))
                .filter(Predicate.not(DEFAULT_SUB_MODEL_NODE_TYPE::equals))
                .distinct()
                .toList();
    }
}
