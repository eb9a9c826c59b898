package org.partnerships.content;

import org.partnerships.PartnershipsException;

/** The repository could not be read where it should have been readable. */
public final class ContentException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    public ContentException(String message, Throwable cause) {
        super(message, cause);
    }
}
