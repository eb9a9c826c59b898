package org.partnerships.standalone.server;

import org.partnerships.PartnershipsException;

/** The server cannot start or stop. */
public class StandaloneException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    public StandaloneException(String message, Throwable cause) {
        super(message, cause);
    }
}
