package org.partnerships.standalone.server;

import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.Session;
import org.apache.catalina.session.ManagerBase;

/** No HTTP session is ever made, hence no random numbers are gathered for their names. */
final class NoSessions extends ManagerBase {

    @Override
    protected void startInternal() throws LifecycleException {
        setState(LifecycleState.STARTING);
    }

    @Override
    protected void stopInternal() throws LifecycleException {
        setState(LifecycleState.STOPPING);
    }

    @Override
    public Session createSession(String id) {
        throw new IllegalStateException("This server keeps no sessions");
    }

    @Override
    public void load() {
        // Nothing was kept.
    }

    @Override
    public void unload() {
        // Nothing is kept.
    }
}
