package org.partnerships.standalone.definition;

import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.yaml.YamlNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes endpoints of the files below {@code restEndpoints}; the relative path is the id, whatever
 * the module.
 */
final class EndpointReader {

    private static final String DELIVERY_TYPE = "jcrDeliveryEndpoint_v2";
    private static final Set<String> DELIVERY_CLASSES =
            Set.of(
                    "info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition",
                    "info.magnolia.rest.delivery.jcr.v2.ConfiguredJcrDeliveryEndpointDefinition",
                    "info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpoint");

    private static final List<String> DEFAULT_NODE_TYPES = List.of("mgnl:content");
    private static final List<String> DEFAULT_CHILD_NODE_TYPES = List.of("mgnl:contentNode");
    private static final int DEFAULT_DEPTH = 0;
    private static final long DEFAULT_LIMIT = 10;
    private static final long DEFAULT_MAX_LIMIT = 1000;
    private static final int DEFAULT_REFERENCE_DEPTH = 1;

    private static final Set<String> KEYS =
            Set.of(
                    "$type",
                    "class",
                    "name",
                    "enabled",
                    "implementationClass",
                    "endpointPath",
                    "workspace",
                    "rootPath",
                    "nodeTypes",
                    "childNodeTypes",
                    "strict",
                    "depth",
                    "limit",
                    "maxLimit",
                    "includeSystemProperties",
                    "systemProperties",
                    "properties",
                    "excludeProperties",
                    "bypassWorkspaceAcls",
                    "personalized",
                    "references",
                    "referenceDepth",
                    "referenceRepeat");

    private final Problems problems;
    private final ReferenceReader references;
    private final Map<String, YamlNode> ids = new LinkedHashMap<>();
    private final Map<String, EndpointDefinition> byPath = new LinkedHashMap<>();
    private final Map<String, EndpointDefinition> disabled = new LinkedHashMap<>();

    EndpointReader(Problems problems) {
        this.problems = problems;
        this.references = new ReferenceReader(problems);
    }

    void read(String id, YamlNode root) {
        YamlNode first = ids.putIfAbsent(id, root);
        if (first != null) {
            problems.severe(root, "definition.endpoint.twice", id, first.file());
            return;
        }
        EndpointDefinition endpoint = endpoint(id, Properties.of(root, problems));
        if (!endpoint.enabled()) {
            disabled.put(id, endpoint);
        } else {
            register(endpoint, root);
        }
    }

    /** The enabled ones, each with a path of its own, then the disabled ones. */
    List<EndpointDefinition> endpoints() {
        Map<String, EndpointDefinition> all = new LinkedHashMap<>();
        byPath.values().forEach(endpoint -> all.put(endpoint.id(), endpoint));
        all.putAll(disabled);
        return List.copyOf(all.values());
    }

    private void register(EndpointDefinition endpoint, YamlNode root) {
        EndpointDefinition first = byPath.putIfAbsent(endpoint.path(), endpoint);
        if (first != null) {
            problems.major(root, "definition.endpoint.samePath", first.id(), endpoint.path());
        }
    }

    private EndpointDefinition endpoint(String id, Properties file) {
        String path = EndpointPath.of(id, file.text("endpointPath", null));
        boolean enabled = file.flag("enabled", true) && reachable(path, file);
        String implementation = file.text("implementationClass", null);
        if (implementation != null && !DELIVERY_CLASSES.contains(implementation)) {
            return new EndpointDefinition(id, path, enabled, implementation, null);
        }
        checkType(file);
        file.knowOnly(KEYS, "restEndpoint");
        return new EndpointDefinition(id, path, enabled, null, delivery(file));
    }

    private boolean reachable(String path, Properties file) {
        if (path.contains(" ")) {
            problems.minor(file.node(), "definition.endpoint.blank");
            return false;
        }
        return true;
    }

    private void checkType(Properties file) {
        String type = file.text("$type", DELIVERY_TYPE);
        if (!type.equals(DELIVERY_TYPE)) {
            problems.major(
                    file.at("$type"), "definition.endpoint.unknownType", type, DELIVERY_TYPE);
        }
        String className = file.text("class", null);
        if (className != null && !DELIVERY_CLASSES.contains(className)) {
            problems.major(
                    file.at("class"), "definition.endpoint.unknownClass", className, DELIVERY_TYPE);
        }
    }

    private DeliveryDefinition delivery(Properties file) {
        int referenceDepth = file.integer("referenceDepth", DEFAULT_REFERENCE_DEPTH);
        return new DeliveryDefinition(
                file.text("workspace", null),
                file.text("rootPath", null),
                file.texts("nodeTypes", DEFAULT_NODE_TYPES),
                file.texts("childNodeTypes", DEFAULT_CHILD_NODE_TYPES),
                file.flag("strict", false),
                file.integer("depth", DEFAULT_DEPTH),
                file.number("limit", DEFAULT_LIMIT),
                file.number("maxLimit", DEFAULT_MAX_LIMIT),
                file.flag("includeSystemProperties", false),
                file.texts("systemProperties", List.of()),
                file.texts("properties", List.of()),
                file.texts("excludeProperties", List.of()),
                file.flag("bypassWorkspaceAcls", false),
                referenceDepth < 0 ? DEFAULT_REFERENCE_DEPTH : referenceDepth,
                file.flag("referenceRepeat", false),
                references.read(file));
    }
}
