package org.partnerships.standalone.repository.delivery;

import java.util.List;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NoSuchNodeTypeException;

/** Passes nodes of some types: with subtypes and mixins, or strictly by primary type alone. */
final class NodeTypeFilter {

    /** Passes every node. */
    static final NodeTypeFilter ANY = new NodeTypeFilter(List.of(), false);

    private final List<String> nodeTypes;
    private final boolean strict;

    /** Null and an empty list pass everything. */
    NodeTypeFilter(List<String> nodeTypes, boolean strict) {
        this.nodeTypes = nodeTypes == null ? List.of() : List.copyOf(nodeTypes);
        this.strict = strict;
    }

    boolean matches(Node node) throws RepositoryException {
        if (nodeTypes.isEmpty()) {
            return true;
        }
        String primaryType = node.getPrimaryNodeType().getName();
        for (String type : nodeTypes) {
            if (type.equals(primaryType) || !strict && isOfType(node, type)) {
                return true;
            }
        }
        return false;
    }

    /** A type that the repository does not know matches nothing. */
    private static boolean isOfType(Node node, String type) throws RepositoryException {
        try {
            return node.isNodeType(type);
        } catch (NoSuchNodeTypeException | javax.jcr.NamespaceException expected) {
            return false;
        }
    }
}
