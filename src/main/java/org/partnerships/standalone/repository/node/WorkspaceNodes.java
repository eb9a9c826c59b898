package org.partnerships.standalone.repository.node;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;

import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.id.NodeId;
import org.partnerships.standalone.repository.SaveBarrier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;

/**
 * The nodes of one workspace that are kept. A save takes out what it changes before it returns.
 * Thread-safe.
 */
final class WorkspaceNodes {

    /** Made up by the repository as asked, and changed without an event. */
    private static final String SYSTEM = "/jcr:system";

    private final SaveBarrier saves;
    private final NodeLoader loader;
    private final Map<String, String> idByPath = new ConcurrentHashMap<>();
    private final OrderKeys orderKeys;
    private final Cache<String, StoredNode> byId;

    WorkspaceNodes(SaveBarrier saves, NodeLoader loader, long maxBytes) {
        this.saves = saves;
        this.loader = loader;
        this.orderKeys = new OrderKeys(saves);
        this.byId =
                Caffeine.newBuilder()
                        .maximumWeight(maxBytes)
                        .weigher((String id, StoredNode node) -> node.weight())
                        .executor(Runnable::run)
                        .removalListener(this::removed)
                        .build();
    }

    private void removed(String id, StoredNode node, RemovalCause cause) {
        if (cause != RemovalCause.REPLACED) {
            idByPath.remove(node.path(), id);
        }
    }

    OrderKeys orderKeys() {
        return orderKeys;
    }

    /** A node that is kept; else null. */
    StoredNode known(String id) {
        return byId.getIfPresent(id);
    }

    /** The node at exactly this path, if it is kept; else null. */
    StoredNode knownAt(String path) {
        String id = idByPath.get(path);
        StoredNode node = id == null ? null : byId.getIfPresent(id);
        return node != null && node.path().equals(path) ? node : null;
    }

    /** Whether there is a node with an identifier, kept or not. */
    boolean exists(NodeId id) {
        return loader.hasNode(id);
    }

    /**
     * Reads a node and keeps it.
     *
     * @param system may read everything
     */
    StoredNode load(NodeId id, Session system) throws RepositoryException {
        long before = saves.stamp();
        StoredNode stored = loader.load(id, (SessionImpl) system);
        if (saves.isCurrent(before) && !stored.path().startsWith(SYSTEM)) {
            byId.put(stored.id(), stored);
            idByPath.put(stored.path(), stored.id());
            // A save that begins in between finds the node, or is found here.
            if (!saves.isCurrent(before)) {
                byId.asMap().remove(stored.id(), stored);
            }
        }
        return stored;
    }

    /** Takes out what a save has changed. */
    void forget(EventIterator events) {
        try {
            while (events.hasNext()) {
                forget(events.nextEvent());
            }
        } catch (RepositoryException e) {
            clear();
        }
    }

    private void forget(Event event) throws RepositoryException {
        orderKeys.forget(event.getIdentifier());
        String path = event.getPath();
        int slash = path.lastIndexOf('/');
        String parent = slash <= 0 ? "/" : path.substring(0, slash);
        switch (event.getType()) {
            case Event.PROPERTY_ADDED, Event.PROPERTY_CHANGED, Event.PROPERTY_REMOVED ->
                    forgetAt(parent);
            case Event.NODE_ADDED -> {
                forgetAt(parent);
                forgetAt(path);
            }
            // Nodes below have no events of their own, and siblings may get other numbers.
            default -> {
                forgetAt(parent);
                forgetBelow(parent);
            }
        }
    }

    /** Forgets all. */
    void clear() {
        loader.clear();
        orderKeys.clear();
        byId.invalidateAll();
    }

    private void forgetAt(String path) {
        String id = idByPath.get(path);
        if (id != null) {
            byId.invalidate(id);
        }
    }

    private void forgetBelow(String path) {
        String start = path.equals("/") ? path : path + "/";
        byId.asMap().values().removeIf(node -> node.path().startsWith(start));
    }
}
