package org.partnerships.standalone;

import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Progress;
import org.partnerships.standalone.words.Words;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Writes lines that tell a person how far a work has come. Plain lines, also on a terminal: Java
 * cannot tell whether standard error is one, and a log would be full of half lines.
 */
final class ConsoleProgress implements Progress {

    /** What is done sooner needs no progress. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** At most one line of progress in this time. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    private final PrintWriter target;
    private final Words words;
    private final LongSupplier nanos;
    private long next;
    private String work = "";

    ConsoleProgress(PrintWriter target, Words words) {
        this(target, words, System::nanoTime);
    }

    ConsoleProgress(PrintWriter target, Words words, LongSupplier nanos) {
        this.target = target;
        this.words = words;
        this.nanos = nanos;
    }

    @Override
    public synchronized void say(Message message) {
        target.println(words.of(message));
        target.flush();
        work = "";
    }

    @Override
    public synchronized void step(Message message) {
        if (!message.key().equals(work)) {
            work = message.key();
            next = nanos.getAsLong() + PATIENCE.toNanos();
        }
        if (nanos.getAsLong() - next >= 0) {
            target.println(words.of(message));
            target.flush();
            next = nanos.getAsLong() + PAUSE.toNanos();
        }
    }
}
