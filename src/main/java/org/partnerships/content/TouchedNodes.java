package org.partnerships.content;

import java.util.LinkedHashSet;
import java.util.Set;

import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;

/**
 * Which nodes of a workspace were touched since someone last looked. Events say little (a removed
 * section no longer tells whose it was), so both identifiers and paths are kept. Thread-safe.
 */
final class TouchedNodes {

    private static final int NODE_EVENTS = Event.NODE_ADDED | Event.NODE_REMOVED | Event.NODE_MOVED;

    /** What to listen to. */
    static final int EVENTS =
            NODE_EVENTS | Event.PROPERTY_ADDED | Event.PROPERTY_CHANGED | Event.PROPERTY_REMOVED;

    private Set<String> ids = new LinkedHashSet<>();
    private Set<String> paths = new LinkedHashSet<>();
    private Set<String> moved = new LinkedHashSet<>();

    /**
     * @param ids of the nodes and, for properties, of the nodes that hold them
     * @param paths of the same nodes
     * @param moved those of the ids whose nodes were moved or renamed, and all below them
     */
    record Batch(Set<String> ids, Set<String> paths, Set<String> moved) {}

    synchronized void add(EventIterator events) throws RepositoryException {
        while (events.hasNext()) {
            Event event = events.nextEvent();
            ids.add(event.getIdentifier());
            paths.add(nodePath(event));
            if (event.getType() == Event.NODE_MOVED) {
                moved.add(event.getIdentifier());
            }
        }
    }

    /** All that was added since the last call. */
    synchronized Batch drain() {
        Batch batch = new Batch(ids, paths, moved);
        ids = new LinkedHashSet<>();
        paths = new LinkedHashSet<>();
        moved = new LinkedHashSet<>();
        return batch;
    }

    private static String nodePath(Event event) throws RepositoryException {
        String path = event.getPath();
        return (event.getType() & NODE_EVENTS) != 0
                ? path
                : path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }
}
