package org.partnerships.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

/** What counts as an item, and which paths can lead to one. */
final class Items {

    /**
     * Empty and dotted segments, a slash at the end of more, and the characters that no JCR name
     * may hold. Each alternative is found in one pass, however long the path is.
     */
    private static final Pattern NO_ITEM_PATH =
            Pattern.compile("//|/\\.\\.?(/|$)|(?<=.)/$|[\\[\\]:*|]");

    private Items() {}

    /** Whether the node is of that type and not marked as deleted. */
    static boolean isItem(ContentType type, Node node) throws RepositoryException {
        return node.isNodeType(type.nodeType()) && !node.isNodeType(ItemNames.NT_DELETED);
    }

    /**
     * Whether an item could be there: JCR answers malformed paths with a failure, not with "no".
     */
    static boolean isItemPath(String path) {
        return path.startsWith("/") && !NO_ITEM_PATH.matcher(path).find();
    }

    /** The item at an absolute path; null when there is none for the session's user. */
    static Node at(ContentType type, Session session, String path) throws RepositoryException {
        if (!isItemPath(path) || !session.nodeExists(path)) {
            return null;
        }
        Node node = session.getNode(path);
        return isItem(type, node) ? node : null;
    }

    /** Every item of the type that the session's user may read, in no order. */
    static List<Node> all(ContentType type, Session session) throws RepositoryException {
        List<Node> items = new ArrayList<>();
        NodeIterator nodes =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery("SELECT * FROM [" + type.nodeType() + "]", Query.JCR_SQL2)
                        .execute()
                        .getNodes();
        while (nodes.hasNext()) {
            Node node = nodes.nextNode();
            if (isItem(type, node)) {
                items.add(node);
            }
        }
        return items;
    }
}
