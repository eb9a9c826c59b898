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

/** Refuses queries that nobody can read, before they cost anything. */
final class RequestGuard extends HttpFilter {

    /** More parameters than any filter needs. */
    static final int MAX_PARAMETERS = 1000;

    private static final long serialVersionUID = 1L;
    private static final int HEX = 16;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> fault = fault(request.getQueryString());
        if (fault.isPresent()) {
            ErrorJson.send(response, HttpServletResponse.SC_BAD_REQUEST, "badRequest", fault.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is wrong with a raw query. */
    static Optional<String> fault(String query) {
        if (query == null) {
            return Optional.empty();
        } else if (query.chars().filter(c -> c == '&').count() >= MAX_PARAMETERS) {
            return Optional.of("The query has more than %d parameters.".formatted(MAX_PARAMETERS));
        } else if (query.indexOf('%') < 0) {
            return Optional.empty();
        }
        byte[] decoded = new byte[query.length()];
        int length = decode(query, decoded);
        return length < 0 || !isUtf8(ByteBuffer.wrap(decoded, 0, length))
                ? Optional.of("The query is not percent-encoded UTF-8.")
                : Optional.empty();
    }

    /** The number of bytes that the query stands for; negative when a percent sign stands alone. */
    private static int decode(String query, byte[] bytes) {
        int length = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '%') {
                int high = i + 1 < query.length() ? Character.digit(query.charAt(i + 1), HEX) : -1;
                int low = i + 2 < query.length() ? Character.digit(query.charAt(i + 2), HEX) : -1;
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
