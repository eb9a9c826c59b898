package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.StoredNode;
import org.partnerships.standalone.repository.node.StoredProperty;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;

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
            NodeReader reader = context.of(WORKSPACE, true);
            StoredNode mappings = reader.nodeIfExists(PATH);
            if (mappings != null) {
                for (StoredNode mapping : reader.children(mappings)) {
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

    private static String text(StoredNode node, String name) throws RepositoryException {
        StoredProperty property = node.properties().get(name);
        return property == null ? "" : property.text();
    }
}
