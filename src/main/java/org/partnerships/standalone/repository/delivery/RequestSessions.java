package org.partnerships.standalone.repository.delivery;

import org.partnerships.content.Sessions;

import java.util.HashMap;
import java.util.Map;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The sessions one request uses: the caller's, and system sessions that end with the request. */
final class RequestSessions implements AutoCloseable {

    private final Sessions sessions;
    private final Map<String, Session> system = new HashMap<>();

    RequestSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A session of the system, which may read everything, or of the caller. */
    Session of(String workspace, boolean bypassAcls) throws RepositoryException {
        if (!bypassAcls) {
            return sessions.ofCaller(workspace);
        }
        Session session = system.get(workspace);
        if (session == null) {
            session = sessions.ofSystem(workspace);
            system.put(workspace, session);
        }
        return session;
    }

    @Override
    public void close() {
        system.values().forEach(Session::logout);
    }
}
