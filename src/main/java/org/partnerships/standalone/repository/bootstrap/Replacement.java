package org.partnerships.standalone.repository.bootstrap;

import org.apache.jackrabbit.commons.JcrUtils;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * Makes way for imported content: the node that is there already goes, while its identifiers and
 * its place among its siblings are kept for the new one.
 */
final class Replacement {

    private final Node parent;
    private final String name;
    private final Map<String, String> identifiers = new HashMap<>();
    private String next;

    private Replacement(Node parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /** Removes the child of that name, if there is one, without saving. */
    static Replacement of(Node parent, String name) throws RepositoryException {
        Replacement replacement = new Replacement(parent, name);
        if (parent.hasNode(name)) {
            Node old = parent.getNode(name);
            replacement.next = next(old);
            replacement.remember("", old);
            old.remove();
        }
        return replacement;
    }

    /**
     * The identifier that a node had before.
     *
     * @param path relative to the replaced node; empty for that node itself
     */
    Optional<String> identifier(String path) {
        return Optional.ofNullable(identifiers.get(path));
    }

    /**
     * Puts the new node where the old one was, if there was one.
     *
     * @return the path of the new node
     */
    String finish() throws RepositoryException {
        if (next != null && parent.hasNode(next)) {
            parent.orderBefore(name, next);
        }
        return parent.getNode(name).getPath();
    }

    private void remember(String path, Node node) throws RepositoryException {
        if (node.isNodeType("mix:referenceable")) {
            identifiers.put(path, node.getIdentifier());
        }
        for (Node child : JcrUtils.getChildNodes(node)) {
            remember(path + "/" + child.getName(), child);
        }
    }

    private static String next(Node node) throws RepositoryException {
        NodeIterator siblings = node.getParent().getNodes();
        while (siblings.hasNext()) {
            if (siblings.nextNode().isSame(node)) {
                return siblings.hasNext() ? relativeName(siblings.nextNode()) : null;
            }
        }
        return null;
    }

    private static String relativeName(Node node) throws RepositoryException {
        return node.getIndex() > 1 ? node.getName() + "[" + node.getIndex() + "]" : node.getName();
    }
}
