package org.partnerships.standalone.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Sends an answer, compressed where the client takes that, or 304 where it has it already. */
final class AnswerResponse {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");
    private static final String GZIP = "gzip";

    private AnswerResponse() {}

    static Response of(CachedAnswer answer, HttpServletRequest request) {
        boolean zipped =
                answer.isWorthZipping()
                        && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        EntityTag tag = new EntityTag(answer.tag(zipped));
        boolean dated = isSettled(answer.changed());
        boolean known = isKnown(request, tag, dated ? answer.changed() : null);
        Response.ResponseBuilder response =
                known ? Response.notModified() : Response.ok(answer.body(zipped), JSON);
        response.tag(tag);
        if (dated) {
            response.lastModified(Date.from(answer.changed()));
        }
        if (zipped) {
            response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (zipped && !known) {
            response.header(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        return response.build();
    }

    /** HTTP dates have whole seconds: within the same one, another change may yet follow. */
    private static boolean isSettled(Instant changed) {
        return changed.truncatedTo(ChronoUnit.SECONDS)
                .isBefore(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static boolean isKnown(HttpServletRequest request, EntityTag tag, Instant changed) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            String quoted = '"' + tag.getValue() + '"';
            return Arrays.stream(tags.split(","))
                    .map(known -> known.strip().replaceFirst("^W/", ""))
                    .anyMatch(known -> known.equals(quoted) || known.equals("*"));
        }
        return changed != null && since(request) >= changed.getEpochSecond();
    }

    /** In seconds; negative when not asked for or not readable. */
    private static long since(HttpServletRequest request) {
        try {
            return Math.floorDiv(request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE), 1000L);
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    /** Whether a list of codings such as {@code br;q=0.9, gzip} has gzip, not refused by q=0. */
    static boolean acceptsGzip(String codings) {
        return codings != null
                && Arrays.stream(codings.toLowerCase(Locale.ROOT).split(","))
                        .map(coding -> coding.replace(" ", "").split(";q="))
                        .anyMatch(coding -> coding[0].equals(GZIP) && !isZero(coding));
    }

    private static boolean isZero(String[] coding) {
        return coding.length > 1 && coding[1].matches("0(\\.0*)?");
    }
}
