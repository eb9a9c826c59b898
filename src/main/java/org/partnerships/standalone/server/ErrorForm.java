package org.partnerships.standalone.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.servlet.http.HttpServletResponse;

/**
 * Magnolia's error form, {@code {"error":{"code":…,"message":…}}}, for what never reaches JAX-RS.
 */
final class ErrorForm {

    private static final int FIRST_PRINTABLE = 0x20;

    private ErrorForm() {}

    static void write(HttpServletResponse response, int status, String message) throws IOException {
        byte[] body = json(codeOf(status), message).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String codeOf(int status) {
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

    static String json(String code, String message) {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + escape(message) + "\"}}";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars()
                .forEach(
                        character -> {
                            if (character == '"' || character == '\\') {
                                escaped.append('\\').append((char) character);
                            } else if (character < FIRST_PRINTABLE) {
                                escaped.append("\\u%04x".formatted(character));
                            } else {
                                escaped.append((char) character);
                            }
                        });
        return escaped.toString();
    }
}
