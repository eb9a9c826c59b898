package org.partnerships.content;

import java.util.regex.Pattern;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

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
}
