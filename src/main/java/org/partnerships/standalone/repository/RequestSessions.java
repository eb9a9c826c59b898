package org.partnerships.standalone.repository;

import org.partnerships.content.Sessions;
import org.partnerships.standalone.repository.index.ContentIndex;
import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.NodeStore;

import java.util.HashMap;
import java.util.Map;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The sessions of the requests being answered: each thread opens a {@link Scope} for its caller,
 * asks for sessions while it lasts, and closes it. A workspace's session is the same throughout the
 * scope; afterwards it goes back to a pool, as a login costs more than most reads. Thread-safe.
 */
public final class RequestSessions implements Sessions {

    private final SessionPool pool;
    private final NodeStore nodes;
    private final ContentIndex index;
    private final ThreadLocal<Scope> current = new ThreadLocal<>();

    RequestSessions(SessionPool pool, NodeStore nodes, ContentIndex index) {
        this.pool = pool;
        this.nodes = nodes;
        this.index = index;
    }

    /**
     * Binds the calling thread to a caller until the scope is closed, by the same thread.
     *
     * @throws IllegalStateException when the thread has an open scope already
     */
    public Scope open(String caller) {
        if (current.get() != null) {
            throw new IllegalStateException(
                    "This thread answers a request already; close that first");
        }
        Scope scope = new Scope(caller);
        current.set(scope);
        return scope;
    }

    /** Who makes the request that this thread answers. */
    public String caller() {
        return scope().caller;
    }

    @Override
    public Session ofCaller(String workspace) throws RepositoryException {
        return scope().ofCaller(workspace);
    }

    /**
     * A session with every right that belongs to the request like the caller's own, for endpoints
     * that bypass access rights: the asker must not log it out.
     *
     * @throws RepositoryException when there is no such workspace
     */
    public Session ofSystemForRequest(String workspace) throws RepositoryException {
        return scope().ofSystem(workspace);
    }

    @Override
    public Session ofSystem(String workspace) throws RepositoryException {
        return pool.login(SessionPool.Key.ofSystem(workspace));
    }

    /** The nodes of a workspace as the caller may see them, until the request ends. */
    public NodeReader nodesOfCaller(String workspace) {
        return scope().nodesOfCaller(workspace);
    }

    /** All nodes of a workspace for endpoints that bypass access rights. */
    public NodeReader nodesOfSystem(String workspace) {
        return scope().nodesOfSystem(workspace);
    }

    /** Where nodes are found that match a query. */
    public ContentIndex index() {
        return index;
    }

    /** For tests that prove that nothing leaks. */
    public SessionCount count() {
        return pool.count();
    }

    private Scope scope() {
        Scope scope = current.get();
        if (scope == null) {
            throw new IllegalStateException("No request is being answered by this thread");
        }
        return scope;
    }

    /** From the first to the last use of sessions by one request. */
    public final class Scope implements AutoCloseable {

        private final String caller;
        private final Map<SessionPool.Key, Session> sessions = new HashMap<>();
        private final Map<SessionPool.Key, NodeReader> readers = new HashMap<>();

        private Scope(String caller) {
            this.caller = caller;
        }

        /** As {@link RequestSessions#ofCaller}, for whoever holds the scope. */
        public Session ofCaller(String workspace) throws RepositoryException {
            return session(new SessionPool.Key(caller, workspace));
        }

        /** As {@link RequestSessions#ofSystemForRequest}, for whoever holds the scope. */
        public Session ofSystem(String workspace) throws RepositoryException {
            return session(SessionPool.Key.ofSystem(workspace));
        }

        private NodeReader nodesOfCaller(String workspace) {
            return nodes(new SessionPool.Key(caller, workspace), workspace);
        }

        private NodeReader nodesOfSystem(String workspace) {
            return nodes(SessionPool.Key.ofSystem(workspace), workspace);
        }

        private NodeReader nodes(SessionPool.Key key, String workspace) {
            NodeReader reader = readers.get(key);
            if (reader == null) {
                reader =
                        new NodeReader(
                                workspace,
                                nodes,
                                pool.mayRead(key),
                                () -> session(key),
                                () -> ofSystem(workspace));
                readers.put(key, reader);
            }
            return reader;
        }

        private Session session(SessionPool.Key key) throws RepositoryException {
            Session session = sessions.get(key);
            if (session == null) {
                session = pool.take(key);
                sessions.put(key, session);
            }
            return session;
        }

        /** Gives the sessions back; unsaved changes are dropped. */
        @Override
        public void close() {
            current.remove();
            sessions.forEach(pool::giveBack);
            sessions.clear();
            readers.clear();
        }
    }
}
