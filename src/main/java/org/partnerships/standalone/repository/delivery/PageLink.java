package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.StoredNode;

import java.util.regex.Matcher;

import javax.jcr.RepositoryException;

/** The path of the page or file that shows a node, without context path and language. */
final class PageLink {

    /** What pages end with unless the link says otherwise. */
    static final String DEFAULT_EXTENSION = "html";

    private PageLink() {}

    static String to(StoredNode node, AnswerContext context) throws RepositoryException {
        return path(node, node.workspace(), node.path(), DEFAULT_EXTENSION, context);
    }

    /** The path that a stored link means; a missing target is replaced by its stored path. */
    static String to(StoredLink link, AnswerContext context) throws RepositoryException {
        StoredNode node = target(link, context);
        String workspace = node == null ? link.workspace() : node.workspace();
        String path = node == null ? link.path() : node.path();
        return path(node, workspace, path, link.extension(), context) + link.suffix();
    }

    /** The node a stored link means, by identifier or else by path; null when there is none. */
    static StoredNode target(StoredLink link, AnswerContext context) {
        try {
            NodeReader reader = context.ofCaller(link.workspace());
            StoredNode node = byIdentifier(reader, link.id());
            if (node == null) {
                // The target may come back anywhere.
                context.dependencies().onWorkspace(link.workspace());
                return reader.node(link.path());
            }
            context.dependencies().onNode(link.workspace(), node.path());
            return node;
        } catch (RepositoryException expected) {
            return null;
        }
    }

    private static StoredNode byIdentifier(NodeReader reader, String id) {
        try {
            return reader.byIdentifier(id);
        } catch (RepositoryException expected) {
            return null;
        }
    }

    private static String path(
            StoredNode node, String workspace, String path, String extension, AnswerContext context)
            throws RepositoryException {
        if (!AssetNode.WORKSPACE.equals(workspace)) {
            return cleaned(UriMappings.uri(workspace, path, context) + "." + extension);
        }
        if (node != null && AssetNode.isAsset(node)) {
            return new AssetNode(node, context).downloadPath();
        }
        return cleaned("/dam/" + path + "." + extension);
    }

    private static String cleaned(String path) {
        String whole = path.startsWith("/") ? path : "/" + path;
        return whole.replaceAll("/{2,}", "/");
    }

    /**
     * A link as editors' rich text stores it.
     *
     * @param suffix anchor and parameters
     */
    record StoredLink(String id, String workspace, String path, String extension, String suffix) {

        static StoredLink of(Matcher match) {
            return new StoredLink(
                    match.group(1),
                    orElse(match.group(2), "website"),
                    orElse(match.group(5), ""),
                    orElse(match.group(8), DEFAULT_EXTENSION),
                    marked("#", match.group(10)) + marked("?", match.group(12)));
        }

        private static String marked(String mark, String text) {
            return text == null || text.isEmpty() ? "" : mark + text;
        }

        private static String orElse(String text, String fallback) {
            return text == null || text.isEmpty() ? fallback : text;
        }
    }
}
