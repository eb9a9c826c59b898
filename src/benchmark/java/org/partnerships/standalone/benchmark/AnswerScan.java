package org.partnerships.standalone.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;

/** Finds the end of an HTTP answer that comes in pieces, and throws its content away. */
final class AnswerScan {

    private static final int HEX = 16;

    private final StringBuilder line = new StringBuilder();
    private State state;
    private String status;
    private long remaining;
    private boolean chunked;
    private boolean last;

    private enum State {
        STATUS,
        HEADERS,
        CONTENT,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER,
        WHOLE
    }

    /** Another answer is to come. */
    void begin() {
        state = State.STATUS;
        remaining = 0;
        chunked = false;
        last = false;
        line.setLength(0);
    }

    /** Whether the server closes the connection after this answer. */
    boolean isLast() {
        return last;
    }

    String status() {
        return status;
    }

    /** Takes in a piece; whether it was the last of the answer. */
    boolean isWhole(ByteBuffer piece) throws IOException {
        while (piece.hasRemaining() && state != State.WHOLE) {
            if (state == State.CONTENT || state == State.CHUNK) {
                skip(piece);
            } else if (isLineEnd(piece.get())) {
                take(line.toString());
                line.setLength(0);
            }
        }
        return state == State.WHOLE;
    }

    private void skip(ByteBuffer piece) {
        int length = (int) Math.min(remaining, piece.remaining());
        piece.position(piece.position() + length);
        remaining -= length;
        if (remaining == 0) {
            state = state == State.CHUNK ? State.CHUNK_END : State.WHOLE;
        }
    }

    private boolean isLineEnd(byte b) {
        if (b != '\n' && b != '\r') {
            line.append((char) b);
        }
        return b == '\n';
    }

    private void take(String whole) {
        switch (state) {
            case STATUS -> {
                status = whole;
                state = State.HEADERS;
            }
            case HEADERS -> takeHeader(whole);
            case CHUNK_SIZE -> {
                remaining = Integer.parseInt(whole, HEX);
                state = remaining == 0 ? State.TRAILER : State.CHUNK;
            }
            case CHUNK_END -> state = State.CHUNK_SIZE;
            default -> state = State.WHOLE;
        }
    }

    private void takeHeader(String header) {
        if (header.isEmpty()) {
            state = chunked ? State.CHUNK_SIZE : remaining == 0 ? State.WHOLE : State.CONTENT;
            return;
        }
        String value = header.substring(header.indexOf(':') + 1).strip();
        switch (header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT)) {
            case "content-length" -> remaining = Long.parseLong(value);
            case "transfer-encoding" -> chunked = true;
            case "connection" -> last = value.equalsIgnoreCase("close");
            default -> {}
        }
    }
}
