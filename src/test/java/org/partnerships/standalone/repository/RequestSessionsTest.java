package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Session;

class RequestSessionsTest {

    private StandaloneRepository repository;
    private RequestSessions sessions;

    @BeforeEach
    void open() {
        repository = StandaloneRepository.temporary();
        sessions = repository.sessions();
    }

    @AfterEach
    void closeWithoutALeak() {
        repository.close();
        SessionCount count = sessions.count();
        assertThat(count.loggedOut()).isEqualTo(count.loggedIn());
        assertThat(count.idle()).isZero();
    }

    @Test
    void givesOneSessionPerWorkspaceAndReusesItLater() throws Exception {
        Session first;
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            first = scope.ofCaller("website");
            assertThat(sessions.ofCaller("website")).isSameAs(first);
            assertThat(scope.ofCaller("dam")).isNotSameAs(first);
            assertThat(sessions.ofSystemForRequest("website")).isNotSameAs(first);
            assertThat(sessions.count().inUse()).isEqualTo(3);
        }
        assertThat(sessions.count().inUse()).isZero();
        try (RequestSessions.Scope scope = sessions.open(Access.ANONYMOUS)) {
            assertThat(scope.ofCaller("website")).isNotSameAs(first);
        }
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            assertThat(scope.ofCaller("website")).isSameAs(first);
        }
    }

    @Test
    void dropsChangesThatWereNotSaved() throws Exception {
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            scope.ofCaller("website").getRootNode().addNode("draft", "mgnl:page");
        }
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            assertThat(scope.ofCaller("website").nodeExists("/draft")).isFalse();
        }
    }

    @Test
    void doesNotKeepASessionThatWasLoggedOut() throws Exception {
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            scope.ofCaller("website").logout();
        }
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            assertThat(scope.ofCaller("website").isLive()).isTrue();
        }
    }

    @Test
    void showsAReusedSessionWhatOthersSaved() throws Exception {
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            assertThat(scope.ofCaller("website").nodeExists("/new")).isFalse();
        }
        Session system = sessions.ofSystem("website");
        system.getRootNode().addNode("new", "mgnl:page");
        system.save();
        system.logout();
        try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
            assertThat(scope.ofCaller("website").nodeExists("/new")).isTrue();
        }
    }

    @Test
    void saysThatThereIsNoSuchWorkspace() {
        try (RequestSessions.Scope scope = sessions.open(Access.ANONYMOUS)) {
            assertThatThrownBy(() -> scope.ofCaller("missing"))
                    .isInstanceOf(NoSuchWorkspaceException.class);
        }
    }

    @Test
    void refusesToWorkOutsideARequestOrInTwoAtOnce() throws Exception {
        assertThatThrownBy(() -> sessions.ofCaller("website"))
                .isInstanceOf(IllegalStateException.class);
        try (RequestSessions.Scope scope = sessions.open(Access.ANONYMOUS)) {
            assertThatThrownBy(() -> sessions.open(Access.SUPERUSER))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(scope.ofCaller("website").getUserID()).isEqualTo(Access.ANONYMOUS);
        }
    }

    @Test
    void keepsTheRequestsOfManyThreadsApart() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> request =
                    () -> {
                        for (int i = 0; i < 50; i++) {
                            try (RequestSessions.Scope scope = sessions.open(Access.SUPERUSER)) {
                                scope.ofCaller("website").getRootNode().getNodes().getSize();
                            }
                        }
                        return true;
                    };
            List<Future<Boolean>> running =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> request).toList());
            for (Future<Boolean> one : running) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(sessions.count().inUse()).isZero();
    }
}
