package org.partnerships.standalone.repository.delivery;

import java.util.regex.Matcher;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The path of the page or file that shows a node, without context path and language. */
final class PageLink {

    /** What pages end with unless the link says otherwise. */
    static final String DEFAULT_EXTENSION = "html";

    private PageLink() {}

    static String to(Node node, AnswerContext context) throws RepositoryException {
        return path(node, workspace(node), node.getPath(), DEFAULT_EXTENSION, context);
    }

    /** The path that a stored link means; a missing target is replaced by its stored path. */
    static String to(StoredLink link, AnswerContext context) throws RepositoryException {
        Node node = target(link, context);
        String workspace = node == null ? link.workspace() : workspace(node);
        String path = node == null ? link.path() : node.getPath();
        return path(node, workspace, path, link.extension(), context) + link.suffix();
    }

    /** The node a stored link means, by identifier or else by path; null when there is none. */
    static Node target(StoredLink link, AnswerContext context) {
        try {
            Session session = context.ofCaller(link.workspace());
            Node node = byIdentifier(session, link.id());
            if (node == null) {
                // The target may come back anywhere.
                context.dependencies().onWorkspace(link.workspace());
                return session.getNode(link.path());
            }
            context.dependencies().onNode(link.workspace(), node.getPath());
            return node;
        } catch (RepositoryException expected) {
            return null;
        }
    }

    private static Node byIdentifier(Session session, String id) {
        try {
            return session.getNodeByIdentifier(id);
        } catch (RepositoryException expected) {
            return null;
        }
    }

    private static String path(
            Node node, String workspace, String path, String extension, AnswerContext context)
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

    private static String workspace(Node node) throws RepositoryException {
        return node.getSession().getWorkspace().getName();
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
