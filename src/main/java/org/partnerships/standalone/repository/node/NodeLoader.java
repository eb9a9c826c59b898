package org.partnerships.standalone.repository.node;

import org.apache.jackrabbit.commons.JcrUtils;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.RepositoryException;

/** Reads nodes from the repository. Thread-safe. */
final class NodeLoader {

    /** Of nodes with more children than this, the children are asked for anew each time. */
    static final int MAX_CHILDREN = 100;

    private final NodeTypes types = new NodeTypes();

    /** A node with all that it has, so the session must be one that may read everything. */
    StoredNode load(Node node) throws RepositoryException {
        return new StoredNode(
                new StoredNode.Place(
                        node.getSession().getWorkspace().getName(),
                        node.getIdentifier(),
                        node.getPath(),
                        node.getName()),
                node.getPrimaryNodeType().getName(),
                types.of(node),
                properties(node),
                children(node));
    }

    /** Forgets what it knows of types. */
    void clear() {
        types.clear();
    }

    private static Map<String, StoredProperty> properties(Node node) throws RepositoryException {
        Map<String, StoredProperty> properties = new LinkedHashMap<>();
        for (Property property : JcrUtils.getProperties(node)) {
            properties.put(property.getName(), StoredProperty.of(property));
        }
        return Collections.unmodifiableMap(properties);
    }

    private static List<StoredNode.Child> children(Node node) throws RepositoryException {
        NodeIterator nodes = node.getNodes();
        if (nodes.getSize() > MAX_CHILDREN) {
            return null;
        }
        List<StoredNode.Child> children = new ArrayList<>();
        while (nodes.hasNext()) {
            Node child = nodes.nextNode();
            children.add(new StoredNode.Child(child.getName(), child.getIdentifier()));
        }
        return List.copyOf(children);
    }
}
