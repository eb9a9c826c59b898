package org.partnerships.related;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Works out overviews when somebody asks, once for each state of the index and language, in a
 * thread of its own that leaves most of the machine to readers. Thread-safe. To be closed once.
 */
public final class Overviews implements AutoCloseable {

    /** How long the thread works before it rests as long. */
    private static final long SPELL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(5);

    private final RelatedContent related;
    private final int results;
    private final Map<String, Work> works = new HashMap<>();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(
                    0,
                    1,
                    IDLE.toMillis(),
                    TimeUnit.MILLISECONDS,
                    new LinkedBlockingQueue<>(),
                    Overviews::thread);
    private volatile boolean closed;

    /**
     * @param results how many results a list has when it is full
     */
    public Overviews(RelatedContent related, int results) {
        this.related = related;
        this.results = results;
    }

    /**
     * How far the overview of the present state is.
     *
     * @param done how many lists have been made
     * @param items how many there are in all
     * @param overview that of the present state when all is done, else of the last one that was
     *     done; null when there was none yet
     */
    public record Progress(boolean ready, int done, int items, Overview overview) {}

    /**
     * Begins to work, unless the overview is there or being worked out, and waits a little for it.
     *
     * @param patience how long at most
     */
    public synchronized Progress of(String language, Duration patience) {
        Work work = works.computeIfAbsent(language, any -> new Work());
        if (!closed && work.run == null && !work.isCurrent()) {
            work.begin(related.overview(language, results));
        }
        try {
            long end = System.nanoTime() + patience.toNanos();
            for (long left = patience.toMillis();
                    work.run != null && left > 0;
                    left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return work.progress();
    }

    /** Stops what is being worked out; no thread is left. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        worker.shutdownNow();
        try {
            worker.awaitTermination(PATIENCE_AT_CLOSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "partnerships-overview");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        // Begun by a request, whose web application is not the thread's own.
        thread.setContextClassLoader(Overviews.class.getClassLoader());
        return thread;
    }

    /** What is known for one language; guarded by the outer object. */
    private final class Work {

        private OverviewRun run;
        private Overview overview;
        // Weak: an old state of the index is large, and nobody needs it any more.
        private WeakReference<Snapshot> state = new WeakReference<>(null);
        private long holdsUntil;

        boolean isCurrent() {
            Snapshot known = state.get();
            return known != null
                    && related.isCurrent(known)
                    && Instant.now().toEpochMilli() < holdsUntil;
        }

        void begin(OverviewRun next) {
            run = next;
            worker.execute(() -> workOut(next));
        }

        Progress progress() {
            if (run != null) {
                return new Progress(false, run.done(), run.items(), overview);
            }
            int items = overview == null ? 0 : overview.items();
            return new Progress(overview != null && isCurrent(), items, items, overview);
        }

        private void workOut(OverviewRun next) {
            try {
                long begun = System.nanoTime();
                while (!closed && !next.isDone()) {
                    next.next();
                    long spent = System.nanoTime() - begun;
                    if (spent > SPELL_NANOS) {
                        rest(spent);
                        begun = System.nanoTime();
                    }
                }
            } finally {
                end(next);
            }
        }

        private void rest(long nanos) {
            try {
                TimeUnit.NANOSECONDS.sleep(nanos);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }

        private void end(OverviewRun ended) {
            Overview found = ended.isDone() ? ended.overview() : overview;
            synchronized (Overviews.this) {
                overview = found;
                state = new WeakReference<>(ended.snapshot());
                holdsUntil = ended.holdsUntil();
                run = null;
                Overviews.this.notifyAll();
            }
        }
    }
}
