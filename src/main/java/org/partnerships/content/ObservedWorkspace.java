package org.partnerships.content;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;

/** One workspace under observation, with the session that listens. */
final class ObservedWorkspace implements EventListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ObservedWorkspace.class);

    private final String workspace;
    private final Session session;
    private final TouchedNodes touched = new TouchedNodes();
    private final Runnable onChange;

    /**
     * Starts to listen.
     *
     * @throws RepositoryException when there is no such workspace
     */
    ObservedWorkspace(Sessions sessions, String workspace, Runnable onChange)
            throws RepositoryException {
        this.workspace = workspace;
        this.onChange = onChange;
        session = sessions.ofSystem(workspace);
        session.getWorkspace()
                .getObservationManager()
                .addEventListener(this, TouchedNodes.EVENTS, "/", true, null, null, false);
    }

    String workspace() {
        return workspace;
    }

    TouchedNodes touched() {
        return touched;
    }

    @Override
    public void onEvent(EventIterator events) {
        try {
            touched.add(events);
        } catch (RepositoryException e) {
            LOG.warn(
                    "Changes in workspace {} were missed; the next ones count again.",
                    workspace,
                    e);
        }
        onChange.run();
    }

    @Override
    public void close() {
        try {
            session.getWorkspace().getObservationManager().removeEventListener(this);
        } catch (RepositoryException e) {
            LOG.warn("The listener on workspace {} could not be removed.", workspace, e);
        } finally {
            session.logout();
        }
    }
}
