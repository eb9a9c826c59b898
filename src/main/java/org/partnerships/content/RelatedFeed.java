package org.partnerships.content;

import org.partnerships.related.RelatedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import javax.jcr.RepositoryException;

/**
 * Keeps the related index in step with the repository: fills it in the background, then follows
 * every change by observation. To be started once, at one go or in two steps, and closed once.
 */
public final class RelatedFeed implements AutoCloseable {

    /** How long changes gather before they are read: one save of an editor is many events. */
    static final Duration DELAY = Duration.ofMillis(50);

    /** What changed in between is found by its revision after the next start. */
    static final Duration SAVE_EVERY = Duration.ofSeconds(30);

    /** How long nothing must have changed before lists are worked out ahead. */
    static final Duration QUIET = Duration.ofSeconds(1);

    /** Working ahead takes half of a processor: after so long it rests as long. */
    static final Duration SPELL = Duration.ofMillis(10);

    private static final Logger LOG = LoggerFactory.getLogger(RelatedFeed.class);
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(10);

    private final Sessions sessions;
    private final RelatedContent related;
    private final RelatedIndexer indexer;
    private final List<ObservedWorkspace> observed = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(1, RelatedFeed::thread);
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private ScheduledFuture<?> ahead;
    private final CountDownLatch filled = new CountDownLatch(1);

    /**
     * @param locales asked anew for every batch, so that a site's changes count
     */
    public RelatedFeed(Sessions sessions, Supplier<SiteLocales> locales, RelatedContent related) {
        this(sessions, locales, related, null);
    }

    /**
     * Also keeps the index in a file, to answer from it while everything is read after the next
     * start; only what has changed is then indexed again.
     *
     * @param saved the file; null for none
     */
    public RelatedFeed(
            Sessions sessions, Supplier<SiteLocales> locales, RelatedContent related, Path saved) {
        this.sessions = sessions;
        this.related = related;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.indexer = new RelatedIndexer(sessions, locales, related, saved);
    }

    /** Begins to listen, then to read. */
    public void start() {
        listen();
        read();
    }

    /** Begins to listen for changes. A missing workspace is named in the log. */
    public void listen() {
        for (ContentType type : ContentType.values()) {
            observe(type.workspace());
        }
        observe(Topics.WORKSPACE);
    }

    /** Begins to read everything, once it listens; returns at once. */
    public void read() {
        worker.execute(indexer::load);
        worker.execute(this::fill);
        worker.scheduleWithFixedDelay(
                indexer::save, SAVE_EVERY.toMillis(), SAVE_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Reads everything again, as after a change of the site's locales; returns at once. */
    public void refill() {
        worker.execute(this::fill);
    }

    /** Waits until everything was read once; false when that takes longer than the timeout. */
    public boolean awaitFilled(Duration timeout) {
        try {
            return filled.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return isFilled();
        }
    }

    /** Whether everything was read once; until then answers may miss items. */
    public boolean isFilled() {
        return filled.getCount() == 0;
    }

    /** Stops listening; no thread or session is left. */
    @Override
    public void close() {
        observed.forEach(ObservedWorkspace::close);
        observed.clear();
        indexer.stop();
        // Not shutdownNow: an interrupt would close the repository's files under a read.
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_AT_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The related index is still being read; its thread ends with the read.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void observe(String workspace) {
        try {
            observed.add(new ObservedWorkspace(sessions, workspace, this::schedule));
        } catch (RepositoryException e) {
            LOG.warn(
                    "Related content leaves out workspace {}, which cannot be observed: {}",
                    workspace,
                    e.toString());
        }
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            later(this::follow, DELAY);
        }
    }

    /** Null when the feed is being closed. */
    private ScheduledFuture<?> later(Runnable work, Duration delay) {
        try {
            return worker.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ignored) {
            return null;
        }
    }

    private void fill() {
        attempt("be filled", () -> indexer.fill(contentWorkspaces()));
        filled.countDown();
        indexer.save();
        workAheadAfter(QUIET);
    }

    private void follow() {
        scheduled.set(false);
        attempt("follow changes", () -> indexer.follow(observed));
        workAheadAfter(QUIET);
    }

    private void workAheadAfter(Duration delay) {
        if (ahead != null) {
            ahead.cancel(false);
        }
        ahead = later(this::workAhead, delay);
    }

    private void workAhead() {
        attempt(
                "work lists out ahead",
                () -> {
                    if (related.workAhead(SPELL)) {
                        workAheadAfter(SPELL);
                    }
                });
    }

    private List<ContentType> contentWorkspaces() {
        return observed.stream()
                .flatMap(workspace -> ContentType.ofWorkspace(workspace.workspace()).stream())
                .toList();
    }

    private static void attempt(String what, Reading reading) {
        try {
            reading.run();
        } catch (RepositoryException | RuntimeException e) {
            // The thread must live on: the next change is another chance.
            LOG.warn("The related index could not {}.", what, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "partnerships-related");
        thread.setDaemon(true);
        return thread;
    }

    private interface Reading {
        void run() throws RepositoryException;
    }
}
