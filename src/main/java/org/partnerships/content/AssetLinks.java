package org.partnerships.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Turns the asset id in a property into the link under which the asset is served. */
final class AssetLinks {

    static final String WORKSPACE = "dam";
    static final String PROVIDER = "jcr:";
    private static final String NN_CONTENT = "jcr:content";
    private static final String PN_FILE_NAME = "fileName";

    private final Sessions sessions;
    private final String contextPath;

    /**
     * @param contextPath what links begin with; empty for a server at its root
     */
    AssetLinks(Sessions sessions, String contextPath) {
        this.sessions = sessions;
        this.contextPath = contextPath;
    }

    /** {@code /dam/jcr:<uuid>/<file name>}; empty when there is no such asset for the caller. */
    Optional<String> link(String assetId) throws RepositoryException {
        if (assetId == null || !assetId.startsWith(PROVIDER)) {
            return Optional.empty();
        }
        String uuid = assetId.substring(PROVIDER.length());
        // Deleted, or not for this caller: the teaser does without.
        Node asset = Identifiers.find(sessions.ofCaller(WORKSPACE), uuid);
        return asset == null
                ? Optional.empty()
                : Optional.of(contextPath + "/dam/" + assetId + "/" + encoded(fileName(asset)));
    }

    static String fileName(Node asset) throws RepositoryException {
        String name = NN_CONTENT + "/" + PN_FILE_NAME;
        return asset.hasProperty(name) ? asset.getProperty(name).getString() : asset.getName();
    }

    private static String encoded(String fileName) {
        try {
            return new URI(null, null, "/" + fileName, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No file name: " + fileName, e);
        }
    }
}
