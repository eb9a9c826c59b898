package org.partnerships.standalone.repository.delivery;

import org.apache.jackrabbit.commons.JcrUtils;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Which address a workspace's nodes have on the site: Magnolia's URI2RepositoryMapping. */
final class UriMappings {

    private static final String WORKSPACE = "config";
    private static final String PATH = "/server/URI2RepositoryMapping/mappings";
    private static final String PN_REPOSITORY = "repository";
    private static final String PN_HANDLE_PREFIX = "handlePrefix";
    private static final String PN_URI_PREFIX = "URIPrefix";

    private UriMappings() {}

    /** The path that leads to a node; its own where no mapping says otherwise. */
    static String uri(String workspace, String path, AnswerContext context)
            throws RepositoryException {
        try {
            Session session = context.of(WORKSPACE, true);
            if (session.nodeExists(PATH)) {
                for (Node mapping : JcrUtils.getChildNodes(session.getNode(PATH))) {
                    String handlePrefix = text(mapping, PN_HANDLE_PREFIX);
                    if (text(mapping, PN_REPOSITORY).equals(workspace)
                            && path.startsWith(handlePrefix)) {
                        return text(mapping, PN_URI_PREFIX)
                                + "/"
                                + path.substring(handlePrefix.length());
                    }
                }
            }
        } catch (NoSuchWorkspaceException ignored) {
            // No configuration was imported.
        }
        return path;
    }

    private static String text(Node node, String property) throws RepositoryException {
        return JcrUtils.getStringProperty(node, property, "");
    }
}
