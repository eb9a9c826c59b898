package org.partnerships.standalone.words;

import org.partnerships.PartnershipsException;

/** A failure that can be explained in the reader's language; its message is the English one. */
public class ExplainedException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public ExplainedException(Message explanation, Throwable cause) {
        super(explanation.toString(), cause);
        this.explanation = explanation;
    }

    /** What failed, on which path or id, and what to do about it. */
    public Message explanation() {
        return explanation;
    }
}
