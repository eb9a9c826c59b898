package org.partnerships.standalone.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.RemovalListener;

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
import java.util.stream.Stream;

/**
 * Keeps answers until something they are made of changes: when a save returns, all answers that it
 * makes old are gone, and no others. Those for which there is no room any more are kept on in their
 * compressed form, in half of the memory. Thread-safe.
 */
final class AnswerCache implements AutoCloseable {

    private static final String ROLES = "userroles";

    /** So many answers are made at the same time for each processor; the other requests wait. */
    private static final int READERS_PER_PROCESSOR = 2;

    private final StandaloneRepository repository;
    private final SaveBarrier saves;
    private final long maxBytes;
    private final ContentChanges changes;
    private final AnswerIndex index = new AnswerIndex();
    private final Semaphore readers = new Semaphore(mostReaders(), true);
    private final Cache<AnswerKey, CachedAnswer> answers;
    private final Cache<AnswerKey, CachedAnswer> compressed;
    private volatile Instant cleared = Instant.now();

    /**
     * @param maxBytes how much memory the answers may take, about; 0 keeps none
     */
    AnswerCache(StandaloneRepository repository, long maxBytes) {
        this.repository = repository;
        this.saves = repository.saves();
        this.maxBytes = maxBytes;
        this.answers = cache(maxBytes - maxBytes / 2, this::removed);
        this.compressed = cache(maxBytes / 2, (key, answer, cause) -> index.remove(answer));
        this.changes = new ContentChanges(repository.sessions(), this::forget);
        changes.observes(ROLES);
    }

    private static Cache<AnswerKey, CachedAnswer> cache(
            long maxBytes, RemovalListener<AnswerKey, CachedAnswer> listener) {
        return Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((AnswerKey key, CachedAnswer answer) -> answer.weight())
                .executor(Runnable::run)
                .removalListener(listener)
                .build();
    }

    private void removed(AnswerKey key, CachedAnswer answer, RemovalCause cause) {
        if (cause != RemovalCause.SIZE) {
            index.remove(answer);
            return;
        }
        answer.compress();
        compressed.put(key, answer);
        // A change that comes meanwhile finds the answer, or is found here.
        if (answer.isOld()) {
            compressed.asMap().remove(key, answer);
        }
    }

    private static int mostReaders() {
        return READERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
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
        CachedAnswer known = known(key);
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

    private CachedAnswer known(AnswerKey key) {
        CachedAnswer known = answers.getIfPresent(key);
        return known == null ? compressed.getIfPresent(key) : known;
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
            forget(answer);
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
        index.find(keys, subtrees).forEach(this::forget);
    }

    private void forget(CachedAnswer answer) {
        answer.outdate();
        answers.asMap().remove(answer.key(), answer);
        compressed.asMap().remove(answer.key(), answer);
    }

    /** How much memory the answers take, about. */
    long bytes() {
        return Stream.of(answers, compressed)
                .flatMap(cache -> cache.asMap().values().stream())
                .mapToLong(CachedAnswer::weight)
                .sum();
    }

    /** Forgets all, as after a change of definitions. */
    void clear() {
        cleared = Instant.now();
        invalidateAll();
    }

    /** Stops listening. */
    @Override
    public void close() {
        changes.close();
        invalidateAll();
    }

    private void invalidateAll() {
        answers.invalidateAll();
        compressed.invalidateAll();
    }
}
