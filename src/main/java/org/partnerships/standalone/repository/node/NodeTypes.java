package org.partnerships.standalone.repository.node;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeType;
import javax.jcr.nodetype.NodeTypeManager;

/** The types that nodes are of, once for all nodes with the same ones. Thread-safe. */
final class NodeTypes {

    private final Map<List<String>, Set<String>> byDeclared = new ConcurrentHashMap<>();

    /**
     * The names of all types that some types are, each also with its namespace in braces.
     *
     * @param declared primary type and mixins of a node
     */
    Set<String> of(List<String> declared, Session session) throws RepositoryException {
        Set<String> known = byDeclared.get(declared);
        if (known == null) {
            NodeTypeManager types = session.getWorkspace().getNodeTypeManager();
            Set<String> names = new HashSet<>();
            for (String name : declared) {
                add(types.getNodeType(name), session, names);
            }
            known = Set.copyOf(names);
            byDeclared.put(List.copyOf(declared), known);
        }
        return known;
    }

    /** Forgets all, as types can be changed. */
    void clear() {
        byDeclared.clear();
    }

    private static void add(NodeType type, Session session, Set<String> names)
            throws RepositoryException {
        names.add(type.getName());
        names.add(expanded(type.getName(), session));
        for (NodeType supertype : type.getSupertypes()) {
            names.add(supertype.getName());
            names.add(expanded(supertype.getName(), session));
        }
    }

    private static String expanded(String name, Session session) throws RepositoryException {
        int colon = name.indexOf(':');
        String uri = colon < 0 ? "" : session.getNamespaceURI(name.substring(0, colon));
        return "{" + uri + "}" + name.substring(colon + 1);
    }
}
