package org.partnerships;

/**
 * Root of this project's exceptions. The message says what failed, on which path or id, and what to
 * do about it; the cause is kept.
 */
public class PartnershipsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartnershipsException(String message) {
        super(message);
    }

    public PartnershipsException(String message, Throwable cause) {
        super(message, cause);
    }
}
