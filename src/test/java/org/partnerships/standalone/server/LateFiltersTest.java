package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.servlet.Filter;

class LateFiltersTest {

    private final CompletableFuture<List<Filter>> repository = new CompletableFuture<>();
    private final LateFilters filters = new LateFilters(repository);
    private final CountDownLatch reading = new CountDownLatch(1);
    private final AtomicBoolean answered = new AtomicBoolean();

    @Test
    void anEarlyRequestWaitsForTheFiltersAndIsWaitedFor() throws Exception {
        Thread request = earlyRequest();
        await().until(() -> request.getState() == Thread.State.WAITING);
        assertThat(answered).isFalse();

        repository.complete(List.of());
        CompletableFuture<Void> index =
                CompletableFuture.runAsync(() -> filters.awaitEarly(Duration.ofMinutes(1)));
        assertThat(index).isNotDone();
        reading.countDown();
        index.join();

        assertThat(answered).isTrue();
        request.join();
    }

    @Test
    void aSlowRequestIsNotWaitedForForever() throws Exception {
        Thread request = earlyRequest();
        await().until(() -> request.getState() == Thread.State.WAITING);
        repository.complete(List.of());

        filters.awaitEarly(Duration.ofMillis(1));

        assertThat(answered).isFalse();
        reading.countDown();
        request.join();
    }

    private Thread earlyRequest() {
        Thread request = new Thread(this::answer);
        request.start();
        return request;
    }

    private void answer() {
        try {
            filters.doFilter(null, null, (ask, reply) -> read());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void read() {
        try {
            reading.await();
            answered.set(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
