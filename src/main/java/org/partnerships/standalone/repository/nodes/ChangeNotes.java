package org.partnerships.standalone.repository.nodes;

import java.util.Calendar;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Who made or changed a node, and when: what Magnolia notes down with every save. */
final class ChangeNotes {

    private static final String PN_CREATED = "mgnl:created";
    private static final String PN_MODIFIED = "mgnl:lastModified";
    private static final String BY = "By";
    private static final String NT_CONTENT = "mgnl:content";

    private final String user;
    private final Calendar now = Calendar.getInstance();

    ChangeNotes(String user) {
        this.user = user;
    }

    /** On the node and on the item that it is a part of. */
    void created(Node node) throws RepositoryException {
        note(node, PN_CREATED);
        modified(node);
    }

    /** As {@link #created}. */
    void modified(Node node) throws RepositoryException {
        note(node, PN_MODIFIED);
        Node item = node;
        while (!item.isNodeType(NT_CONTENT) && item.getDepth() > 1) {
            item = item.getParent();
        }
        if (item.isNodeType(NT_CONTENT) && !item.isSame(node)) {
            note(item, PN_MODIFIED);
        }
    }

    private void note(Node node, String what) throws RepositoryException {
        node.setProperty(what, now);
        node.setProperty(what + BY, user);
    }
}
