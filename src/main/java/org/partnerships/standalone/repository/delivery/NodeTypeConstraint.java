package org.partnerships.standalone.repository.delivery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeType;
import javax.jcr.nodetype.NodeTypeIterator;
import javax.jcr.nodetype.NodeTypeManager;
import javax.jcr.query.qom.Constraint;

/** The node types an endpoint queries, with their subtypes unless it is strict. */
final class NodeTypeConstraint {

    private final List<String> nodeTypes;
    private final boolean strict;
    private volatile List<QueriedType> queried;

    NodeTypeConstraint(List<String> nodeTypes, boolean strict) {
        this.nodeTypes = nodeTypes;
        this.strict = strict;
    }

    /**
     * @throws javax.jcr.nodetype.NoSuchNodeTypeException for a type the repository does not know
     */
    Constraint in(Session session, Constraints qom) throws RepositoryException {
        if (queried == null) {
            queried = resolve(session.getWorkspace().getNodeTypeManager());
        }
        Constraint any = null;
        for (QueriedType type : queried) {
            Constraint is = qom.hasType(type.property(), type.name());
            any = any == null ? is : qom.or(any, is);
        }
        return any;
    }

    private List<QueriedType> resolve(NodeTypeManager manager) throws RepositoryException {
        Set<QueriedType> types = new LinkedHashSet<>();
        for (String name : nodeTypes) {
            NodeType type = manager.getNodeType(name);
            types.add(QueriedType.of(type));
            NodeTypeIterator subtypes = type.getSubtypes();
            while (!strict && subtypes.hasNext()) {
                types.add(QueriedType.of(subtypes.nextNodeType()));
            }
        }
        return List.copyOf(types);
    }

    /** Where the index keeps the type of a node: mixins apart from primary types. */
    private record QueriedType(String property, String name) {

        static QueriedType of(NodeType type) {
            return new QueriedType(Constraints.type(type.isMixin()), type.getName());
        }
    }
}
