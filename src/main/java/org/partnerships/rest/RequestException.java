package org.partnerships.rest;

import org.partnerships.PartnershipsException;

/** A request that cannot be answered; the message tells the caller what to send instead. */
final class RequestException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private RequestException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RequestException badRequest(String message) {
        return new RequestException(400, "badRequest", message);
    }

    static RequestException notFound(String message) {
        return new RequestException(404, "notFound", message);
    }

    /** For callers who may read, but not change. */
    static RequestException editorsOnly() {
        return new RequestException(
                403, "accessDenied", "Only those who may change the items may see this.");
    }

    static RequestException unknownType(String name) {
        return notFound(
                "Unknown type '%s': use %s.".formatted(name, RelatedParameters.typeNames()));
    }

    /** Magnolia's answer to a path that is not there, or not for this caller. */
    static RequestException pathNotFound(String path) {
        return new RequestException(404, "pathNotFound", path);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
