package org.partnerships.standalone.evaluation;

import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;

/** A file of documents, judgements or results cannot be read or written. */
public final class EvaluationException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    EvaluationException(Throwable cause, String key, Object... arguments) {
        super(Message.of(key, arguments), cause);
    }
}
