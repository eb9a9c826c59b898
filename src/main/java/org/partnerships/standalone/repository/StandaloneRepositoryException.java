package org.partnerships.standalone.repository;

import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;

import java.util.stream.Stream;

/** The repository cannot be opened, prepared or filled. */
public class StandaloneRepositoryException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    /** The arguments are followed by the cause's reason, if there is a cause. */
    StandaloneRepositoryException(String key, Throwable cause, Object... arguments) {
        super(Message.of(key, withReason(arguments, cause)), cause);
    }

    private static Object[] withReason(Object[] arguments, Throwable cause) {
        return cause == null
                ? arguments
                : Stream.concat(Stream.of(arguments), Stream.of(Reason.of(cause))).toArray();
    }
}
