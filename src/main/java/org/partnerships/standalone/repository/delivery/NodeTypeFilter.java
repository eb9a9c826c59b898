package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.node.StoredNode;

import java.util.List;

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

    /** A type that the repository does not know matches nothing. */
    boolean matches(StoredNode node) {
        if (nodeTypes.isEmpty()) {
            return true;
        }
        for (String type : nodeTypes) {
            if (type.equals(node.primaryType()) || !strict && node.isOfType(type)) {
                return true;
            }
        }
        return false;
    }
}
