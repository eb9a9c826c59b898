package org.partnerships.content;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Reads workspaces with the caller's rights. Thread-safe. */
final class CallerReads {

    private final Sessions sessions;

    CallerReads(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What is found in the workspace of a type; {@code none} where the site has no such workspace.
     *
     * @throws ContentException when the repository fails
     */
    <T> T read(ContentType type, Reading<T> reading, T none) {
        try {
            return reading.from(sessions.ofCaller(type.workspace()));
        } catch (NoSuchWorkspaceException ignored) {
            return none;
        } catch (RepositoryException e) {
            throw new ContentException(
                    "Workspace %s cannot be read: see the cause.".formatted(type.workspace()), e);
        }
    }

    /** Whether the caller may change some item of the type, as editors may and readers may not. */
    boolean mayChange(ContentType type) {
        return read(type, session -> session.hasPermission("/new", Session.ACTION_ADD_NODE), false);
    }

    /** Finds something in a session that others use as well. */
    @FunctionalInterface
    interface Reading<T> {
        T from(Session session) throws RepositoryException;
    }
}
