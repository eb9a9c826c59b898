package org.partnerships.standalone.repository.asset;

import org.partnerships.content.Sessions;

import java.util.Optional;

import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Finds the files of assets with the rights of the caller: what the caller may not read is not
 * there. Thread-safe.
 */
public final class AssetFiles {

    private static final String WORKSPACE = "dam";

    private final Sessions sessions;

    public AssetFiles(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The file of the asset with an identifier; empty when there is none. */
    public Optional<AssetFile> withId(String id) {
        return find(id, session -> session.getNodeByIdentifier(id));
    }

    /** The file of the asset at an absolute path; empty when there is none. */
    public Optional<AssetFile> at(String path) {
        return find(path, session -> session.getNode(path));
    }

    private Optional<AssetFile> find(String what, Search search) {
        try {
            return Optional.ofNullable(AssetFile.of(search.in(sessions.ofCaller(WORKSPACE))));
        } catch (ItemNotFoundException | PathNotFoundException ignored) {
            return Optional.empty();
        } catch (RepositoryException failure) {
            if (isMalformed(failure)) {
                return Optional.empty();
            }
            throw new AssetException("The asset " + what + " cannot be read", failure);
        }
    }

    /** Jackrabbit has no exception of its own for a path or identifier that can never exist. */
    private static boolean isMalformed(RepositoryException failure) {
        return failure.getClass() == RepositoryException.class
                && (failure.getCause() instanceof IllegalArgumentException
                        || failure.getCause()
                                instanceof
                                org.apache.jackrabbit.spi.commons.conversion.NameException);
    }

    @FunctionalInterface
    private interface Search {
        Node in(Session session) throws RepositoryException;
    }
}
