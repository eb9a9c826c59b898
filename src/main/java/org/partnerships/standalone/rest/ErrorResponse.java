package org.partnerships.standalone.rest;

import org.partnerships.rest.ErrorForm;

import java.io.IOException;

import javax.servlet.http.HttpServletResponse;

/** Answers in Magnolia's error form what never reaches JAX-RS. */
public final class ErrorResponse {

    private ErrorResponse() {}

    /** Answers with the code that goes with a status. */
    public static void send(HttpServletResponse response, int status, String message)
            throws IOException {
        byte[] body = ErrorForm.json(code(status), message);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String code(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> "unauthorized";
            case HttpServletResponse.SC_FORBIDDEN -> "accessDenied";
            case HttpServletResponse.SC_NOT_FOUND -> "notFound";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "methodNotAllowed";
            case HttpServletResponse.SC_NOT_ACCEPTABLE -> "notAcceptable";
            default ->
                    status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                            ? "badRequest"
                            : "unknown";
        };
    }
}
