package org.partnerships.standalone.repository.delivery;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** What answers are written to, used again and again as growing one costs more than writing. */
final class AnswerBuffers {

    /** So many are kept; about as many answers are written at the same time. */
    private static final int MAX_IDLE = 8;

    /** Larger ones are not kept. */
    private static final int MAX_BYTES = 512 * 1024;

    private static final int FIRST_BYTES = 8 * 1024;

    private static final BlockingQueue<ByteArrayOutputStream> IDLE =
            new ArrayBlockingQueue<>(MAX_IDLE);

    private AnswerBuffers() {}

    /** An empty buffer that nobody else uses. */
    static ByteArrayOutputStream take() {
        ByteArrayOutputStream buffer = IDLE.poll();
        return buffer == null ? new ByteArrayOutputStream(FIRST_BYTES) : buffer;
    }

    /** Takes back a buffer whose content is of no more use. */
    static void giveBack(ByteArrayOutputStream buffer) {
        if (buffer.size() <= MAX_BYTES) {
            buffer.reset();
            IDLE.offer(buffer);
        }
    }
}
