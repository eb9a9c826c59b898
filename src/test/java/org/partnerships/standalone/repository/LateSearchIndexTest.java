package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

@Timeout(60)
class LateSearchIndexTest {

    private static final int PAGES = 200;
    private static final int ASKERS = 4;

    private StandaloneRepository repository;
    private Session writer;

    @BeforeEach
    void open() throws RepositoryException {
        repository = StandaloneRepository.temporary();
        writer = repository.sessions().ofSystem("website");
    }

    @AfterEach
    void close() {
        writer.logout();
        repository.close();
    }

    @Test
    void findsWhatWasSavedBeforeAndAfterTheFirstQuery() throws Exception {
        save("early");
        save("gone");
        assertThat(found()).containsExactlyInAnyOrder("early", "gone");
        writer.getNode("/gone").remove();
        save("late");
        assertThat(found()).containsExactlyInAnyOrder("early", "late");
    }

    @Test
    void findsEachNodeOnceWhenManyAskFirstWhileOthersSave() throws Exception {
        for (int i = 0; i < PAGES; i++) {
            writer.getRootNode().addNode("early" + i, "mgnl:page");
        }
        writer.save();
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        List<Future<List<String>>> answers = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            answers.add(askers.submit(this::found));
        }
        for (int i = 0; i < PAGES; i++) {
            save("late" + i);
        }
        for (Future<List<String>> answer : answers) {
            assertThat(answer.get()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(PAGES);
        }
        askers.shutdown();
        assertThat(found()).doesNotHaveDuplicates().hasSize(2 * PAGES);
    }

    @Test
    void answersAReadThatKeepsOutASaveWhichWaitsAlready() throws Exception {
        List<Thread> saves = new ArrayList<>();
        List<String> read =
                repository
                        .saves()
                        .read(
                                () -> {
                                    Thread save = beginSave("page" + saves.size());
                                    saves.add(save);
                                    if (saves.size() == 1) {
                                        await().until(() -> !save.isAlive());
                                        return List.<String>of();
                                    }
                                    await().until(() -> save.getState() == Thread.State.WAITING);
                                    return foundBeside();
                                })
                        .value();
        for (Thread save : saves) {
            save.join();
        }
        assertThat(read).containsExactly("page0");
        assertThat(found()).containsExactlyInAnyOrder("page0", "page1");
    }

    private Thread beginSave(String page) {
        Thread save =
                new Thread(
                        () -> {
                            try {
                                save(page);
                            } catch (RepositoryException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        save.start();
        return save;
    }

    private void save(String page) throws RepositoryException {
        writer.getRootNode().addNode(page, "mgnl:page");
        writer.save();
    }

    private List<String> foundBeside() {
        try {
            return found();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> found() throws RepositoryException {
        Session reader = repository.sessions().ofSystem("website");
        try {
            NodeIterator nodes =
                    reader.getWorkspace()
                            .getQueryManager()
                            .createQuery("SELECT * FROM [mgnl:page]", Query.JCR_SQL2)
                            .execute()
                            .getNodes();
            List<String> names = new ArrayList<>();
            while (nodes.hasNext()) {
                names.add(nodes.nextNode().getName());
            }
            return names;
        } finally {
            reader.logout();
        }
    }
}
