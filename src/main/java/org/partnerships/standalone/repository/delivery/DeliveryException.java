package org.partnerships.standalone.repository.delivery;

import org.partnerships.PartnershipsException;

import java.util.Locale;

import javax.jcr.AccessDeniedException;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.ValueFormatException;
import javax.jcr.nodetype.NoSuchNodeTypeException;
import javax.jcr.query.InvalidQueryException;

/** A request without an answer. The message is part of the answer and worded as Magnolia does. */
public final class DeliveryException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    DeliveryException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    DeliveryException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What went wrong in the repository, in the words of Magnolia's error form. */
    public static DeliveryException of(RepositoryException failure) {
        Problem problem = Problem.of(failure);
        String message =
                problem == Problem.INVALID_QUERY
                        ? spoken(failure.getClass().getSimpleName())
                        : failure.getMessage();
        return new DeliveryException(problem, message, failure);
    }

    /**
     * {@code InvalidQueryException} becomes {@code Invalid query}: the query itself stays hidden.
     */
    private static String spoken(String exceptionName) {
        String name = exceptionName.replaceFirst("Exception$", "");
        return name.charAt(0)
                + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** The kinds of failure that Magnolia's error form tells apart. */
    public enum Problem {
        ACCESS_DENIED("accessDenied"),
        BAD_REQUEST("badRequest"),
        INVALID_QUERY("invalidQuery"),
        INVALID_VALUE_FORMAT("invalidValueFormat"),
        NOT_FOUND("notFound"),
        NO_SUCH_NODE_TYPE("noSuchNodeType"),
        NO_SUCH_WORKSPACE("noSuchWorkspace"),
        PATH_NOT_FOUND("pathNotFound"),
        UNKNOWN("unknown");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        /** The word in the error form. */
        public String code() {
            return code;
        }

        private static Problem of(RepositoryException failure) {
            if (failure instanceof AccessDeniedException) {
                return ACCESS_DENIED;
            } else if (failure instanceof NoSuchNodeTypeException) {
                return NO_SUCH_NODE_TYPE;
            } else if (failure instanceof NoSuchWorkspaceException) {
                return NO_SUCH_WORKSPACE;
            } else if (failure instanceof ValueFormatException) {
                return INVALID_VALUE_FORMAT;
            } else if (failure instanceof InvalidQueryException) {
                return INVALID_QUERY;
            } else if (failure instanceof PathNotFoundException) {
                return PATH_NOT_FOUND;
            }
            return UNKNOWN;
        }
    }
}
