package org.partnerships.standalone.repository.delivery;

import org.apache.commons.io.FilenameUtils;
import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.definition.ReferenceDefinition.JcrReference;
import org.partnerships.standalone.repository.node.StoredNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much of a node an answer shows.
 *
 * @param properties passes the stored names of properties that are shown
 * @param childTypes passes the children that are shown
 * @param depth levels of children; negative for all
 */
record NodeView(Predicate<String> properties, NodeTypeFilter childTypes, int depth) {

    private static final List<String> SYSTEM_PREFIXES = List.of("jcr:", "mgnl:");

    /** Of the nodes that an endpoint delivers. */
    static NodeView of(DeliveryDefinition definition) {
        return new NodeView(
                systemProperties(definition)
                        .and(named(definition.properties(), definition.excludeProperties())),
                new NodeTypeFilter(definition.childNodeTypes(), definition.strict()),
                definition.depth());
    }

    /** Of the nodes that a reference leads to; the endpoint's child types do not count there. */
    static NodeView of(DeliveryDefinition definition, JcrReference reference) {
        return new NodeView(
                systemProperties(definition)
                        .and(named(reference.properties(), reference.excludeProperties())),
                NodeTypeFilter.ANY,
                reference.depthInReferencedNode());
    }

    /** The same narrowed to the properties that a request names. */
    NodeView narrowed(DeliveryDefinition definition, QueryRequest request) {
        List<String> configured = orEmpty(definition.properties());
        List<String> included = new ArrayList<>(QueryRequest.list(request.properties()));
        if (request.properties() == null || request.properties().isEmpty()) {
            included.addAll(configured);
        } else if (!configured.isEmpty()) {
            included.retainAll(configured);
        }
        List<String> excluded = new ArrayList<>();
        if (included.isEmpty()) {
            if (configured.isEmpty()) {
                excluded.addAll(orEmpty(definition.excludeProperties()));
            }
            excluded.addAll(QueryRequest.list(request.excludeProperties()));
        }
        return new NodeView(properties.and(named(included, excluded)), childTypes, depth);
    }

    boolean shows(String propertyName) {
        return properties.test(propertyName);
    }

    boolean shows(StoredNode child) {
        return childTypes.matches(child);
    }

    private static Predicate<String> systemProperties(DeliveryDefinition definition) {
        List<String> patterns = orEmpty(definition.systemProperties());
        if (definition.includeSystemProperties() && patterns.isEmpty()) {
            return name -> true;
        }
        return name ->
                SYSTEM_PREFIXES.stream().noneMatch(name::startsWith)
                        || patterns.stream()
                                .anyMatch(pattern -> FilenameUtils.wildcardMatch(name, pattern));
    }

    /** An allow-list leaves a deny-list without effect. */
    private static Predicate<String> named(List<String> included, List<String> excluded) {
        List<String> allowed = List.copyOf(orEmpty(included));
        List<String> denied = List.copyOf(orEmpty(excluded));
        if (!allowed.isEmpty()) {
            return allowed::contains;
        }
        return denied.isEmpty() ? name -> true : name -> !denied.contains(name);
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
