package org.partnerships.standalone.repository;

import org.partnerships.PartnershipsException;

/** The repository cannot be opened, prepared or filled. */
public class StandaloneRepositoryException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    StandaloneRepositoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
