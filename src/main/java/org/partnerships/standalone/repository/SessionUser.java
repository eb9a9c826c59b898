package org.partnerships.standalone.repository;

/** Whom a session was logged in for; travels in the credentials to the access manager. */
record SessionUser(Access access, String user, boolean system) {

    /** As they are now, which may be other than at the login. */
    Rights rights() {
        return system ? Rights.EVERYTHING : access.rightsOf(user);
    }
}
