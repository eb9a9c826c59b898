package org.partnerships.standalone.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.partnerships.standalone.repository.SaveBarrier;
import org.partnerships.standalone.repository.SaveBarrier.Reading;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.delivery.Answer;
import org.partnerships.standalone.repository.delivery.ContentChanges;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps answers until something they are made of changes: when a save returns, all answers that it
 * makes old are gone, and no others. Thread-safe.
 */
final class AnswerCache implements AutoCloseable {

    private static final String ROLES = "userroles";

    /** So many answers are made at the same time for each processor; the other requests wait. */
    private static final int READERS_PER_PROCESSOR = 1;

    private static final int LEAST_READERS = 2;

    private final StandaloneRepository repository;
    private final SaveBarrier saves;
    private final long maxBytes;
    private final ContentChanges changes;
    private final AnswerIndex index = new AnswerIndex();
    private final Semaphore readers = new Semaphore(mostReaders(), true);
    private final Cache<AnswerKey, CachedAnswer> answers;
    private volatile Instant cleared = Instant.now();

    /**
     * @param maxBytes how much memory the answers may take, about; 0 keeps none
     */
    AnswerCache(StandaloneRepository repository, long maxBytes) {
        this.repository = repository;
        this.saves = repository.saves();
        this.maxBytes = maxBytes;
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(maxBytes)
                        .weigher((AnswerKey key, CachedAnswer answer) -> answer.weight())
                        .executor(Runnable::run)
                        .removalListener((key, answer, cause) -> index.remove(answer))
                        .build();
        this.changes = new ContentChanges(repository.sessions(), this::forget);
        changes.observes(ROLES);
    }

    private static int mostReaders() {
        return Math.max(
                LEAST_READERS, READERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    }

    /**
     * The answer to the request that this thread answers: the one at hand or else a new one.
     *
     * @param endpoint one and the same object as long as its definition stays
     * @param address path and query as sent
     */
    CachedAnswer answer(Object endpoint, Locale language, String address, Supplier<Answer> reader) {
        Object rights = repository.access().versionOfRights(repository.sessions().caller());
        AnswerKey key = new AnswerKey(endpoint, rights, address, language);
        CachedAnswer known = answers.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Reading<Answer> reading = read(reader);
        boolean observed = isObserved(reading.value().workspaces());
        CachedAnswer answer =
                new CachedAnswer(key, reading.value(), lastChange(reading.value().workspaces()));
        if (observed && answer.weight() <= maxBytes && saves.isCurrent(reading)) {
            keep(answer, reading);
        }
        return answer;
    }

    /** Those that come first are answered first; more at once would only make all of them late. */
    private Reading<Answer> read(Supplier<Answer> reader) {
        readers.acquireUninterruptibly();
        try {
            return saves.read(reader);
        } finally {
            readers.release();
        }
    }

    /** A save that begins in between finds the answer, or is found here. */
    private void keep(CachedAnswer answer, Reading<Answer> reading) {
        index.add(answer);
        answers.put(answer.key(), answer);
        if (!saves.isCurrent(reading)) {
            answers.asMap().remove(answer.key(), answer);
        }
    }

    /** A workspace that is met for the first time is listened to from the next answer on. */
    private boolean isObserved(Set<String> workspaces) {
        boolean all = true;
        for (String workspace : workspaces) {
            all &= changes.observes(workspace);
        }
        return all;
    }

    private Instant lastChange(Set<String> workspaces) {
        Instant last = cleared;
        for (String workspace : workspaces) {
            last = later(last, changes.lastChange(workspace));
        }
        return later(last, changes.lastChange(ROLES));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void forget(Set<String> keys, List<String> subtrees) {
        for (CachedAnswer old : index.find(keys, subtrees)) {
            answers.asMap().remove(old.key(), old);
        }
    }

    /** How much memory the answers take, about. */
    long bytes() {
        return answers.asMap().values().stream().mapToLong(CachedAnswer::weight).sum();
    }

    /** Forgets all, as after a change of definitions. */
    void clear() {
        cleared = Instant.now();
        answers.invalidateAll();
    }

    /** Stops listening. */
    @Override
    public void close() {
        changes.close();
        answers.invalidateAll();
    }
}
