package org.partnerships.standalone.rest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Refuses paths that are not percent-encoded UTF-8, over which RESTEasy would stumble with a stack
 * trace in the log. The server has checked the query before.
 */
final class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int HEX = 16;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> fault = fault(request.getRequestURI());
        if (fault.isPresent()) {
            ErrorResponse.send(response, HttpServletResponse.SC_BAD_REQUEST, fault.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is wrong with a raw path. */
    static Optional<String> fault(String path) {
        if (path.indexOf('%') < 0) {
            return Optional.empty();
        }
        byte[] decoded = new byte[path.length()];
        int length = decode(path, decoded);
        return length < 0 || !isUtf8(ByteBuffer.wrap(decoded, 0, length))
                ? Optional.of("The path is not percent-encoded UTF-8.")
                : Optional.empty();
    }

    /** The number of bytes that the path stands for; negative when a percent sign stands alone. */
    private static int decode(String path, byte[] bytes) {
        int length = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int high = i + 1 < path.length() ? Character.digit(path.charAt(i + 1), HEX) : -1;
                int low = i + 2 < path.length() ? Character.digit(path.charAt(i + 2), HEX) : -1;
                if (high < 0 || low < 0) {
                    return -1;
                }
                bytes[length++] = (byte) (high * HEX + low);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return length;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException expected) {
            return false;
        }
    }
}
