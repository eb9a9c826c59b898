package org.partnerships.standalone.repository.node;

import org.apache.jackrabbit.core.observation.SynchronousEventListener;
import org.apache.jackrabbit.core.query.QueryHandlerContext;
import org.partnerships.standalone.repository.SaveBarrier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;

/** The nodes that are kept in memory, by workspace. Thread-safe. */
public final class NodeStore implements AutoCloseable {

    /** How much memory the nodes of one workspace may take, about: part of the heap. */
    static final long MAX_BYTES =
            Math.min(64L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 32);

    private static final int ALL_EVENTS =
            Event.NODE_ADDED
                    | Event.NODE_REMOVED
                    | Event.NODE_MOVED
                    | Event.PROPERTY_ADDED
                    | Event.PROPERTY_REMOVED
                    | Event.PROPERTY_CHANGED;

    private final SaveBarrier saves;
    private final Logins logins;
    private final Function<String, QueryHandlerContext> stored;
    private final Map<String, Observed> workspaces = new ConcurrentHashMap<>();

    /**
     * @param logins gives the sessions that listen to changes
     * @param stored where the nodes of a workspace that somebody has logged in to are read from
     */
    public NodeStore(
            SaveBarrier saves, Logins logins, Function<String, QueryHandlerContext> stored) {
        this.saves = saves;
        this.logins = logins;
        this.stored = stored;
    }

    /** Logs in to a workspace with every right; the asker logs out. */
    @FunctionalInterface
    public interface Logins {
        Session login(String workspace) throws RepositoryException;
    }

    private record Observed(WorkspaceNodes nodes, Session observer) {}

    /**
     * The nodes of a workspace, which is listened to from now on.
     *
     * @throws RepositoryException when there is no such workspace
     */
    WorkspaceNodes of(String workspace) throws RepositoryException {
        Observed observed = workspaces.get(workspace);
        return observed == null ? observe(workspace) : observed.nodes();
    }

    private synchronized WorkspaceNodes observe(String workspace) throws RepositoryException {
        Observed known = workspaces.get(workspace);
        if (known != null) {
            return known.nodes();
        }
        Session observer = logins.login(workspace);
        try {
            WorkspaceNodes nodes =
                    new WorkspaceNodes(saves, new NodeLoader(stored.apply(workspace)), MAX_BYTES);
            SynchronousEventListener listener = nodes::forget;
            observer.getWorkspace()
                    .getObservationManager()
                    .addEventListener(listener, ALL_EVENTS, "/", true, null, null, false);
            workspaces.put(workspace, new Observed(nodes, observer));
            return nodes;
        } catch (RepositoryException e) {
            observer.logout();
            throw e;
        }
    }

    /** Forgets all, as after a change of node types. */
    public void clear() {
        workspaces.values().forEach(observed -> observed.nodes().clear());
    }

    /** Stops listening; to be called before the repository ends. */
    @Override
    public synchronized void close() {
        workspaces.values().forEach(observed -> observed.observer().logout());
        workspaces.clear();
    }
}
