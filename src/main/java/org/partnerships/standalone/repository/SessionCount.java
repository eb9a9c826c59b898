package org.partnerships.standalone.repository;

/**
 * How many JCR sessions were logged in and out since the start.
 *
 * @param idle of the open ones, how many wait in the pool for the next request
 */
public record SessionCount(long loggedIn, long loggedOut, long idle) {

    /** The sessions that somebody holds at the moment. */
    public long inUse() {
        return loggedIn - loggedOut - idle;
    }
}
