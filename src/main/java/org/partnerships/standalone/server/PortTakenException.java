package org.partnerships.standalone.server;

/** Another program listens on the port already. */
public final class PortTakenException extends StandaloneException {

    private static final long serialVersionUID = 1L;

    PortTakenException(String host, int port, Throwable cause) {
        super(
                "Port %d on %s is taken: stop what listens there or choose another with --port (0 takes a free one)."
                        .formatted(port, host),
                cause);
    }
}
