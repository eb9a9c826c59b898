package org.partnerships.standalone.rest;

import org.partnerships.rest.ErrorForm;
import org.partnerships.standalone.repository.delivery.DeliveryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;

import javax.ws.rs.BadRequestException;
import javax.ws.rs.NotAcceptableException;
import javax.ws.rs.NotAllowedException;
import javax.ws.rs.NotAuthorizedException;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Every failure in Magnolia's error form, {@code {"error":{"code":…,"message":…}}}. */
@Provider
public final class RestErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);
    private static final String UNKNOWN = "unknown";
    private static final String RESTEASY_PREFIX = "RESTEASY";
    private static final String MALFORMED_QUALITY = RESTEASY_PREFIX + "003545";
    private static final Map<DeliveryException.Problem, Status> STATUS =
            Map.of(
                    DeliveryException.Problem.ACCESS_DENIED, Status.FORBIDDEN,
                    DeliveryException.Problem.BAD_REQUEST, Status.BAD_REQUEST,
                    DeliveryException.Problem.INVALID_QUERY, Status.BAD_REQUEST,
                    DeliveryException.Problem.INVALID_VALUE_FORMAT, Status.BAD_REQUEST,
                    DeliveryException.Problem.NOT_FOUND, Status.NOT_FOUND,
                    DeliveryException.Problem.PATH_NOT_FOUND, Status.NOT_FOUND);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof DeliveryException delivery) {
            Status status = STATUS.getOrDefault(delivery.problem(), Status.INTERNAL_SERVER_ERROR);
            return answer(status, delivery.problem().code(), failure.getMessage());
        } else if (failure instanceof WebApplicationException web) {
            return answer(
                    web.getResponse().getStatusInfo(), code(web), spoken(failure.getMessage()));
        }
        if (!isMalformedQuality(failure)) {
            LOG.error("A request failed", failure);
        }
        return answer(Status.INTERNAL_SERVER_ERROR, UNKNOWN, failure.getMessage());
    }

    /** A weight in a header that is no number: the client's fault, answered as Magnolia does. */
    private static boolean isMalformedQuality(Throwable failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith(MALFORMED_QUALITY);
    }

    private static String code(WebApplicationException failure) {
        if (failure instanceof NotAuthorizedException) {
            return "notAuthorized";
        } else if (failure instanceof BadRequestException) {
            return "badRequest";
        } else if (failure instanceof NotAllowedException) {
            return "methodNotAllowed";
        } else if (failure instanceof NotAcceptableException) {
            return "notAcceptable";
        } else if (failure instanceof NotFoundException) {
            return "notFound";
        }
        return UNKNOWN;
    }

    /** Without RESTEasy's message number. */
    private static String spoken(String message) {
        boolean numbered = message != null && message.startsWith(RESTEASY_PREFIX);
        return numbered ? message.substring(message.indexOf(": ") + 2) : message;
    }

    private static Response answer(Response.StatusType status, String code, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(ErrorForm.json(code, message))
                .build();
    }
}
