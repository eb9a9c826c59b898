package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.SessionListener;
import org.partnerships.standalone.repository.node.NodeReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

import javax.jcr.Repository;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;

/** Logs sessions in, keeps idle ones for reuse and counts all of them. Thread-safe. */
final class SessionPool {

    /** The idle sessions kept per user and workspace; about one per request thread of a server. */
    static final int MAX_IDLE = 32;

    private static final Logger LOG = LoggerFactory.getLogger(SessionPool.class);
    private static final String SYSTEM = "system";

    private final Repository repository;
    private final Access access;
    private final Map<Key, Idle> idle = new ConcurrentHashMap<>();
    private final LongAdder loggedIn = new LongAdder();
    private final LongAdder loggedOut = new LongAdder();
    // Jackrabbit holds listeners weakly, hence a field.
    private final SessionListener logoutCounter = new LogoutCounter();
    private volatile boolean closed;

    SessionPool(Repository repository, Access access) {
        this.repository = repository;
        this.access = access;
    }

    /** What makes one session as good as another. */
    record Key(String user, boolean system, String workspace) {

        Key(String user, String workspace) {
            this(user, false, workspace);
        }

        static Key ofSystem(String workspace) {
            return new Key(SYSTEM, true, workspace);
        }
    }

    private static final class Idle {
        private final Deque<Session> sessions = new ConcurrentLinkedDeque<>();
        private final AtomicInteger size = new AtomicInteger();
    }

    /** A session that nobody else uses, until it is given back. */
    Session take(Key key) throws RepositoryException {
        Idle waiting = idle.get(key);
        Session session = waiting == null ? null : waiting.sessions.poll();
        if (session == null) {
            return login(key);
        }
        waiting.size.decrementAndGet();
        return session;
    }

    void giveBack(Key key, Session session) {
        if (!session.isLive()) {
            return;
        }
        Idle waiting = idle.computeIfAbsent(key, newKey -> new Idle());
        if (closed || !isClean(session)) {
            session.logout();
        } else if (waiting.size.incrementAndGet() > MAX_IDLE) {
            waiting.size.decrementAndGet();
            session.logout();
        } else {
            waiting.sessions.push(session);
        }
    }

    /** A session outside the pool, which the asker logs out. */
    Session login(Key key) throws RepositoryException {
        SimpleCredentials credentials = new SimpleCredentials(key.user(), new char[0]);
        credentials.setAttribute(
                RoleAccessManager.USER, new SessionUser(access, key.user(), key.system()));
        Session session = repository.login(credentials, key.workspace());
        loggedIn.increment();
        ((SessionImpl) session).addListener(logoutCounter);
        return session;
    }

    /** Which nodes of a workspace such a session may read, by their paths. */
    Predicate<String> mayRead(Key key) {
        return key.system()
                ? NodeReader.EVERYTHING
                : access.rightsOf(key.user()).in(key.workspace()).reader();
    }

    SessionCount count() {
        long waiting = idle.values().stream().mapToLong(each -> each.size.get()).sum();
        return new SessionCount(loggedIn.sum(), loggedOut.sum(), waiting);
    }

    /** Logs out what is idle; what is given back later is logged out at once. */
    void close() {
        closed = true;
        idle.values()
                .forEach(
                        waiting -> {
                            waiting.sessions.forEach(Session::logout);
                            waiting.sessions.clear();
                            waiting.size.set(0);
                        });
    }

    private static boolean isClean(Session session) {
        try {
            if (session.hasPendingChanges()) {
                session.refresh(false);
            }
            return true;
        } catch (RepositoryException e) {
            LOG.warn("A session could not be cleaned for reuse and is closed", e);
            return false;
        }
    }

    private final class LogoutCounter implements SessionListener {

        @Override
        public void loggingOut(SessionImpl session) {}

        @Override
        public void loggedOut(SessionImpl session) {
            loggedOut.increment();
        }
    }
}
