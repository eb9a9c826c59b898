package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.standalone.words.Message;

/** Why a file cannot be imported, and on which line; 0 for none. */
final class ImportFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Message explanation;

    ImportFailure(int line, Message explanation, Throwable cause) {
        super(explanation.toString(), cause);
        this.line = line;
        this.explanation = explanation;
    }

    int line() {
        return line;
    }

    Message explanation() {
        return explanation;
    }
}
