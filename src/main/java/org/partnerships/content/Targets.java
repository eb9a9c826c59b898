package org.partnerships.content;

import org.partnerships.check.CheckedLink;

import java.util.HashMap;
import java.util.Map;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Whether what is referred to is there for the caller; asks once for each. For one thread. */
final class Targets {

    private final Sessions sessions;
    private final Map<String, Boolean> known = new HashMap<>();

    Targets(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param id an identifier, for an asset with its provider before it
     */
    CheckedLink.State state(String workspace, String id) throws RepositoryException {
        String key = workspace + ":" + id;
        Boolean found = known.get(key);
        if (found == null) {
            found = node(workspace, id) != null;
            known.put(key, found);
        }
        return found ? CheckedLink.State.FOUND : CheckedLink.State.MISSING;
    }

    /** The name of an asset's file; null when the asset is not there or the name unknown. */
    String fileName(String assetId) throws RepositoryException {
        Node asset = assetId == null ? null : node(AssetLinks.WORKSPACE, assetId);
        return asset == null ? null : AssetLinks.fileName(asset);
    }

    private Node node(String workspace, String id) throws RepositoryException {
        boolean asset = workspace.equals(AssetLinks.WORKSPACE);
        if (asset && id.indexOf(':') > 0 && !id.startsWith(AssetLinks.PROVIDER)) {
            return null;
        }
        String uuid =
                id.startsWith(AssetLinks.PROVIDER)
                        ? id.substring(AssetLinks.PROVIDER.length())
                        : id;
        try {
            Node node = Identifiers.find(sessions.ofCaller(workspace), uuid);
            return node == null || node.isNodeType(ItemNames.NT_DELETED) ? null : node;
        } catch (NoSuchWorkspaceException ignored) {
            return null;
        }
    }
}
