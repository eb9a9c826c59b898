package org.partnerships.standalone.server;

import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;

/** The server cannot start or stop. */
public class StandaloneException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    public StandaloneException(Message explanation, Throwable cause) {
        super(explanation, cause);
    }
}
