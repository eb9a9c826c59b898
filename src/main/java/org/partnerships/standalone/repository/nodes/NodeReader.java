package org.partnerships.standalone.repository.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/**
 * Reads nodes.
 *
 * @param excludedTypes primary types of children that are left out
 * @param metadata whether to read what Magnolia and JCR note down by themselves
 */
record NodeReader(Set<String> excludedTypes, boolean metadata) {

    /**
     * @param depth how many levels of children to read
     */
    RepositoryNode read(Node node, int depth) throws RepositoryException {
        return new RepositoryNode(
                node.getName(),
                node.getPrimaryNodeType().getName(),
                node.getPath(),
                node.getIdentifier(),
                properties(node),
                depth > 0 ? children(node, depth - 1) : null);
    }

    private List<RepositoryProperty> properties(Node node) throws RepositoryException {
        List<RepositoryProperty> read = new ArrayList<>();
        PropertyIterator properties = node.getProperties();
        while (properties.hasNext()) {
            Property property = properties.nextProperty();
            if (metadata || !isMetadata(property.getName())) {
                read.add(property(property));
            }
        }
        return read;
    }

    private static boolean isMetadata(String name) {
        return name.startsWith("mgnl:") || name.startsWith("jcr:");
    }

    private static RepositoryProperty property(Property property) throws RepositoryException {
        Value[] values =
                property.isMultiple() ? property.getValues() : new Value[] {property.getValue()};
        List<String> texts = new ArrayList<>();
        for (Value value : values) {
            texts.add(value.getString());
        }
        return new RepositoryProperty(
                property.getName(),
                PropertyType.nameFromValue(property.getType()),
                property.isMultiple(),
                texts);
    }

    private List<RepositoryNode> children(Node node, int depth) throws RepositoryException {
        List<RepositoryNode> read = new ArrayList<>();
        NodeIterator children = node.getNodes();
        while (children.hasNext()) {
            Node child = children.nextNode();
            if (!excludedTypes.contains(child.getPrimaryNodeType().getName())) {
                read.add(read(child, depth));
            }
        }
        return read.isEmpty() ? null : read;
    }
}
