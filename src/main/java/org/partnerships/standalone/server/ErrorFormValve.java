package org.partnerships.standalone.server;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.partnerships.standalone.rest.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;

/**
 * Turns what Tomcat refuses by itself into the error form, without a stack trace, and names every
 * refused request in one line of the log.
 */
final class ErrorFormValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger("org.partnerships.requests");
    private static final int LOGGED_LENGTH = 200;

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && LOG.isInfoEnabled()) {
            LOG.info("{} {}", response.getStatus(), oneLine(request));
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (failure != null && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error("{} failed", oneLine(request), failure);
        }
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !mayWrite(response)) {
            return;
        }
        try {
            ErrorResponse.send(response, status, messageFor(status));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("The client left before {} was written", status, gone);
        }
    }

    private static boolean mayWrite(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private static String messageFor(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "There is nothing at this address.";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "This address answers GET only.";
            case HttpServletResponse.SC_BAD_REQUEST ->
                    "The request is malformed or too large: check its address, headers and"
                            + " encoding.";
            default ->
                    status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                            ? "The request was refused."
                            : "The server failed; its log says more.";
        };
    }

    /** Method and address, cut and free of control characters that could forge a line. */
    private static String oneLine(Request request) {
        if (request.getRequestURI() == null) {
            return "unreadable request from " + request.getRemoteAddr();
        }
        String query = request.getQueryString();
        String line =
                request.getMethod()
                        + " "
                        + request.getRequestURI()
                        + (query == null ? "" : "?" + query);
        String cut = line.length() > LOGGED_LENGTH ? line.substring(0, LOGGED_LENGTH) + "…" : line;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
