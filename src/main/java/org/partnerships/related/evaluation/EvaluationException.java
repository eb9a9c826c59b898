package org.partnerships.related.evaluation;

import org.partnerships.PartnershipsException;

/** A file of documents, judgements or results cannot be read or written. */
public final class EvaluationException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
