package org.partnerships.standalone.repository.bootstrap;

/** Why a file cannot be imported, and on which line; 0 for none. */
final class ImportFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    ImportFailure(int line, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    int line() {
        return line;
    }
}
