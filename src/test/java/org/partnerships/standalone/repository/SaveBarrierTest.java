package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

class SaveBarrierTest {

    private static final int SAVES = 300;

    private StandaloneRepository repository;
    private Session writer;
    private Node node;

    @BeforeEach
    void open() throws RepositoryException {
        repository = StandaloneRepository.temporary();
        writer = repository.sessions().ofSystem("website");
        node = writer.getRootNode().addNode("page", "mgnl:page");
        save(0);
    }

    @AfterEach
    void close() {
        writer.logout();
        repository.close();
    }

    private void save(int count) throws RepositoryException {
        node.setProperty("first", count);
        node.setProperty("second", count);
        writer.save();
    }

    @Test
    void readsSeeEachSaveWholeOrNotAtAll() throws Exception {
        AtomicBoolean saving = new AtomicBoolean(true);
        CompletableFuture<Void> saves =
                CompletableFuture.runAsync(
                        () -> {
                            for (int i = 1; i <= SAVES; i++) {
                                unchecked(i, this::save);
                            }
                            saving.set(false);
                        });
        Session reader = repository.sessions().ofSystem("website");
        int seen = 0;
        do {
            int[] pair = repository.saves().read(() -> pair(reader)).value();
            assertThat(pair[0]).isEqualTo(pair[1]).isGreaterThanOrEqualTo(seen);
            seen = pair[0];
        } while (saving.get());
        saves.join();
        assertThat(repository.saves().read(() -> pair(reader)).value()[0]).isEqualTo(SAVES);
        reader.logout();
    }

    private static int[] pair(Session reader) {
        try {
            Node page = reader.getNode("/page");
            int first = (int) page.getProperty("first").getLong();
            Thread.yield();
            return new int[] {first, (int) page.getProperty("second").getLong()};
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aReadThatASaveDisturbsIsDoneAgain() {
        AtomicInteger reads = new AtomicInteger();
        var reading =
                repository
                        .saves()
                        .read(
                                () -> {
                                    if (reads.incrementAndGet() == 1) {
                                        saveElsewhere();
                                        throw new IllegalStateException("half a save");
                                    }
                                    return "whole";
                                });
        assertThat(reading.value()).isEqualTo("whole");
        assertThat(reads).hasValue(2);
        assertThat(repository.saves().isCurrent(reading)).isTrue();
    }

    @Test
    void aFailureThatNoSaveExplainsIsTheCallersOwn() {
        AtomicInteger reads = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                repository
                                        .saves()
                                        .read(
                                                () -> {
                                                    reads.incrementAndGet();
                                                    throw new IllegalStateException("no such node");
                                                }))
                .hasMessage("no such node");
        assertThat(reads).hasValue(1);
    }

    @Test
    void aReadIsNoLongerCurrentOnceASaveHasBegun() {
        var reading = repository.saves().read(() -> 1);
        assertThat(repository.saves().isCurrent(reading)).isTrue();
        saveElsewhere();
        assertThat(repository.saves().isCurrent(reading)).isFalse();
    }

    @Test
    void aSaveThatFailsLetsOthersGoOn() throws RepositoryException {
        Session other = repository.sessions().ofSystem("website");
        other.getNode("/page").setProperty("first", 7);
        node.remove();
        writer.save();
        assertThatThrownBy(other::save).isInstanceOf(RepositoryException.class);
        other.logout();

        node = writer.getRootNode().addNode("page", "mgnl:page");
        save(8);
        assertThat(repository.saves().read(() -> pair(writer)).value()).containsExactly(8, 8);
    }

    private void saveElsewhere() {
        CompletableFuture.runAsync(() -> unchecked(1, this::save)).join();
    }

    private static void unchecked(int count, Save save) {
        try {
            save.run(count);
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Save {
        void run(int count) throws RepositoryException;
    }
}
