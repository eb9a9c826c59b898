package org.partnerships.standalone.server;

import org.partnerships.standalone.words.Message;

/** Another program listens on the port already. */
public final class PortTakenException extends StandaloneException {

    private static final long serialVersionUID = 1L;

    PortTakenException(String host, int port, Throwable cause) {
        super(Message.of("server.port.taken", port, host), cause);
    }
}
