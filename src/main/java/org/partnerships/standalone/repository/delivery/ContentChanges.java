package org.partnerships.standalone.repository.delivery;

import org.apache.jackrabbit.core.observation.SynchronousEventListener;
import org.partnerships.content.Sessions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;

/**
 * Tells which answers a change in the repository makes old, before the save that makes the change
 * returns. Thread-safe.
 */
public final class ContentChanges implements AutoCloseable {

    private static final int ALL_EVENTS =
            Event.NODE_ADDED
                    | Event.NODE_REMOVED
                    | Event.NODE_MOVED
                    | Event.PROPERTY_ADDED
                    | Event.PROPERTY_REMOVED
                    | Event.PROPERTY_CHANGED;

    private final Sessions sessions;
    private final Listener listener;
    private final Map<String, Session> observers = new ConcurrentHashMap<>();
    private final Map<String, Instant> changed = new ConcurrentHashMap<>();

    public ContentChanges(Sessions sessions, Listener listener) {
        this.sessions = sessions;
        this.listener = listener;
    }

    /**
     * Sees to it that a workspace is listened to from now on.
     *
     * @return whether it was before; false also when there is no such workspace
     */
    public boolean observes(String workspace) {
        if (observers.containsKey(workspace)) {
            return true;
        }
        observers.computeIfAbsent(workspace, this::observe);
        return false;
    }

    /** When a workspace that is listened to was changed last, as far as is known. */
    public Instant lastChange(String workspace) {
        return changed.getOrDefault(workspace, Instant.MAX);
    }

    private Session observe(String workspace) {
        Session session = null;
        try {
            session = sessions.ofSystem(workspace);
            session.getWorkspace()
                    .getObservationManager()
                    .addEventListener(
                            (SynchronousEventListener) events -> report(workspace, events),
                            ALL_EVENTS,
                            "/",
                            true,
                            null,
                            null,
                            false);
            changed.put(workspace, Instant.now());
            return session;
        } catch (RepositoryException e) {
            if (session != null) {
                session.logout();
            }
            return null;
        }
    }

    private void report(String workspace, EventIterator events) {
        changed.put(workspace, Instant.now());
        Set<String> keys = new HashSet<>();
        List<String> subtrees = new ArrayList<>();
        keys.add(Dependencies.workspaceKey(workspace));
        try {
            while (events.hasNext()) {
                add(workspace, events.nextEvent(), keys, subtrees);
            }
        } catch (RepositoryException e) {
            throw DeliveryException.of(e);
        }
        listener.changed(keys, subtrees);
    }

    private static void add(String workspace, Event event, Set<String> keys, List<String> subtrees)
            throws RepositoryException {
        String path = event.getPath();
        String parent = parent(path);
        switch (event.getType()) {
            case Event.PROPERTY_ADDED, Event.PROPERTY_CHANGED, Event.PROPERTY_REMOVED ->
                    keys.add(Dependencies.nodeKey(workspace, parent));
            case Event.NODE_ADDED -> {
                keys.add(Dependencies.nodeKey(workspace, path));
                keys.add(Dependencies.childrenKey(workspace, parent));
                keys.add(Dependencies.identifierKey(workspace, event.getIdentifier()));
            }
            default -> {
                keys.add(Dependencies.childrenKey(workspace, parent));
                // Nodes below one that is moved have no events of their own.
                subtrees.add(Dependencies.nodeKey(workspace, path));
                subtrees.add(Dependencies.childrenKey(workspace, path));
            }
        }
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    /** Stops listening. */
    @Override
    public void close() {
        observers.values().forEach(Session::logout);
        observers.clear();
    }

    /** Learns what changed. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Called by the thread that saves, in every save.
         *
         * @param keys answers that depend on one of these are old
         * @param subtrees as are those that depend on one of these, or on something that begins
         *     with one of these and a slash
         */
        void changed(Set<String> keys, List<String> subtrees);
    }
}
