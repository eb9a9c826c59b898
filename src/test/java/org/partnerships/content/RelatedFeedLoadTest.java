package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnerships.content.ContentType.NEWS_TEASER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;
import org.partnerships.related.RelatedOptions;
import org.partnerships.related.RelatedQuery;
import org.partnerships.related.RelatedSettings;
import org.partnerships.support.TestRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Starts, stops and imports. */
class RelatedFeedLoadTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @RegisterExtension final TestRepository repository = new TestRepository();

    private final RelatedContent related = new RelatedContent();
    private final AtomicInteger opened = new AtomicInteger();
    private RelatedFeed feed;
    private String water;
    private String cocoa;

    @BeforeEach
    void fillTheRepositoryAndStart() {
        water = add("water", "Wasser für alle", "Brunnen und Leitungen bringen Trinkwasser.");
        add("wells", "Neue Brunnen", "Gemeinden bauen Brunnen für Trinkwasser.");
        cocoa = add("cocoa", "Kakao im Wandel", "Bäuerinnen verdienen mehr an ihrer Ernte.");
        feed = new RelatedFeed(counted(), () -> TestRepository.LOCALES, related);
        feed.start();
        assertThat(feed.awaitFilled(Duration.ofSeconds(10))).isTrue();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    /** A reading of thousands of items ends between two of them. */
    @Test
    void closesWithinHalfASecondWhileItReads() {
        addMany(3000);
        RelatedContent others = new RelatedContent();
        RelatedFeed brief =
                new RelatedFeed(repository.sessions(), () -> TestRepository.LOCALES, others);
        brief.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> others.size() > 0);

        long begin = System.nanoTime();
        brief.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void startsWithWhatWasSavedAndCatchesUp(@TempDir Path folder) {
        Path saved = folder.resolve("related.index");
        RelatedFeed first = runUntilFilled(new RelatedContent(), saved);
        await().atMost(A_SECOND).until(() -> Files.exists(saved));
        first.close();
        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    session.removeItem("/wells");
                    return session.getNode("/cocoa").setProperty("text", "Trinkwasser, Brunnen");
                });
        RelatedContent restarted = new RelatedContent();

        RelatedFeed again = runUntilFilled(restarted, saved);

        again.close();
        assertThat(restarted.size()).isEqualTo(2);
        assertThat(restarted.related(RelatedQuery.of(water, "de", 3)))
                .extracting(RelatedItem::id)
                .containsExactly(cocoa);
    }

    @Test
    void readsEverythingAnewWhenTheSavedIndexIsBroken(@TempDir Path folder) throws IOException {
        Path saved = folder.resolve("related.index");
        Files.writeString(saved, "not an index");
        RelatedContent restarted = new RelatedContent();

        runUntilFilled(restarted, saved).close();

        assertThat(restarted.size()).isEqualTo(3);
    }

    @Test
    void worksOutTheListsOfALargeSiteBeforeAnybodyAsks() {
        addMany(2100);
        RelatedContent large =
                new RelatedContent(RelatedSettings.DEFAULT, RelatedOptions.of(3), 50);

        RelatedFeed fresh = runUntilFilled(large, null);

        // To work for no time at all tells whether anything is left to do.
        assertThat(large.workAhead(Duration.ZERO)).isTrue();
        await().atMost(Duration.ofSeconds(10)).until(() -> !large.workAhead(Duration.ZERO));
        fresh.close();
    }

    /** An import of many saves; the index follows in far fewer steps. */
    @Test
    void takesABurstOfChangesInFewSteps() {
        int changes = 300;
        for (int i = 0; i < changes; i++) {
            add("n" + i, "Brunnen " + i, "Trinkwasser");
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> related.size() == 3 + changes);
        assertThat(opened.get()).isLessThan(changes / 2);
    }

    private void addMany(int count) {
        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    for (int i = 0; i < count; i++) {
                        session.getRootNode()
                                .addNode("n" + i, NEWS_TEASER.nodeType())
                                .setProperty("title", "Brunnen " + i);
                    }
                    return null;
                });
    }

    private RelatedFeed runUntilFilled(RelatedContent content, Path saved) {
        RelatedFeed started =
                new RelatedFeed(
                        repository.sessions(), () -> TestRepository.LOCALES, content, saved);
        started.start();
        assertThat(started.awaitFilled(Duration.ofSeconds(10))).isTrue();
        return started;
    }

    /** Each batch of a type opens one session on its workspace. */
    private Sessions counted() {
        Sessions sessions = repository.sessions();
        return new Sessions() {
            @Override
            public Session ofCaller(String workspace) throws RepositoryException {
                return sessions.ofCaller(workspace);
            }

            @Override
            public Session ofSystem(String workspace) throws RepositoryException {
                opened.incrementAndGet();
                return sessions.ofSystem(workspace);
            }
        };
    }

    private String add(String name, String title, String text) {
        return repository.add(NEWS_TEASER, name, "title", title, "text", text);
    }
}
