package org.partnerships.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The tree of Magnolia categories, as far as it was asked for. For one thread. */
final class Topics {

    static final String WORKSPACE = "category";
    static final String PN_DISPLAY_NAME = "displayName";

    private static final String NT_CATEGORY = "mgnl:category";

    private final Session session;
    private final Map<String, List<String>> ancestors = new HashMap<>();

    /**
     * @param session on the category workspace; null where there is none
     */
    Topics(Session session) {
        this.session = session;
    }

    /** The identifiers of the topics above a topic, nearest first; empty for an unknown topic. */
    List<String> ancestors(String id) throws RepositoryException {
        if (session == null) {
            return List.of();
        }
        List<String> known = ancestors.get(id);
        if (known == null) {
            known = read(id);
            ancestors.put(id, known);
        }
        return known;
    }

    private List<String> read(String id) throws RepositoryException {
        List<String> above = new ArrayList<>();
        Node node = Identifiers.find(session, id);
        while (node != null && node.getDepth() > 1 && node.getParent().isNodeType(NT_CATEGORY)) {
            node = node.getParent();
            above.add(node.getIdentifier());
        }
        return List.copyOf(above);
    }
}
