package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnerships.content.ContentType.EVENT_REPORT;
import static org.partnerships.content.ContentType.NEWS_TEASER;
import static org.partnerships.content.ContentType.PARTNERSHIP_PROFILE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerships.related.Origin;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;
import org.partnerships.related.RelatedQuery;
import org.partnerships.support.TestRepository;

import java.time.Duration;
import java.util.List;

class RelatedFeedTest {

    /** What the project promises for an edit to show. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @RegisterExtension final TestRepository repository = new TestRepository();

    private final RelatedContent related = new RelatedContent();
    private RelatedFeed feed;
    private String water;
    private String wells;
    private String cocoa;

    @BeforeEach
    void fillTheRepositoryAndStart() {
        water = add("water", "Wasser für alle", "Brunnen und Leitungen bringen Trinkwasser.");
        wells = add("wells", "Neue Brunnen", "Gemeinden bauen Brunnen für Trinkwasser.");
        cocoa = add("cocoa", "Kakao im Wandel", "Bäuerinnen verdienen mehr an ihrer Ernte.");
        feed = new RelatedFeed(repository.sessions(), () -> TestRepository.LOCALES, related);
        feed.start();
        assertThat(feed.awaitFilled(Duration.ofSeconds(10))).isTrue();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void knowsWhatWasThereBeforeItStarted() {
        assertThat(related.size()).isEqualTo(3);
        assertThat(relatedTo(water)).startsWith(wells);
    }

    /** The repository's extension counts the sessions. */
    @Test
    void leavesNothingBehindWhenItIsClosedWhileItReads() {
        for (int i = 0; i < 5; i++) {
            RelatedFeed brief =
                    new RelatedFeed(repository.sessions(), () -> TestRepository.LOCALES, related);
            brief.start();
            brief.close();
        }

        await().atMost(A_SECOND)
                .untilAsserted(
                        () ->
                                assertThat(Thread.getAllStackTraces().keySet())
                                        .extracting(Thread::getName)
                                        .containsOnlyOnce("partnerships-related"));
    }

    @Test
    void showsANewItemWithinASecond() {
        String tap = add("tap", "Wasser aus der Leitung", "Trinkwasser aus Brunnen und Leitungen.");

        await().atMost(A_SECOND).untilAsserted(() -> assertThat(relatedTo(water)).startsWith(tap));
    }

    @Test
    void showsAChangedText() {
        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    session.getNode("/cocoa").setProperty("title", "Wasser für alle");
                    return session.getNode("/cocoa")
                            .setProperty("text", "Leitungen bringen Trinkwasser.");
                });

        await().atMost(A_SECOND)
                .untilAsserted(() -> assertThat(relatedTo(water)).startsWith(cocoa));
    }

    @Test
    void forgetsARemovedItem() {
        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    session.removeItem("/wells");
                    return null;
                });

        await().atMost(A_SECOND).until(() -> !related.contains(wells));
    }

    @Test
    void forgetsAnItemThatIsMarkedAsDeleted() {
        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    session.getNode("/wells").addMixin("mgnl:deleted");
                    return null;
                });

        await().atMost(A_SECOND).until(() -> !related.contains(wells));
    }

    @Test
    void followsWhatEditorsPinInAnEntryOfTheItem() {
        repository.edit(
                NEWS_TEASER.workspace(),
                session ->
                        TestRepository.addEntry(
                                session.getNode("/water"),
                                "relatedOverrides",
                                "action",
                                "pin",
                                "itemType",
                                "newsTeaser",
                                "newsTeaser",
                                cocoa));

        await().atMost(A_SECOND)
                .untilAsserted(
                        () -> {
                            RelatedItem first = results(water).get(0);
                            assertThat(first.id()).isEqualTo(cocoa);
                            assertThat(first.origin()).isEqualTo(Origin.PINNED);
                        });
    }

    @Test
    void followsWhatEditorsHide() {
        repository.edit(
                NEWS_TEASER.workspace(),
                session ->
                        TestRepository.addEntry(
                                session.getNode("/water"),
                                "relatedOverrides",
                                "action",
                                "hide",
                                "itemType",
                                "newsTeaser",
                                "newsTeaser",
                                wells));

        await().atMost(A_SECOND)
                .untilAsserted(() -> assertThat(relatedTo(water)).doesNotContain(wells));
    }

    @Test
    void relatesItemsOfAllTypes() {
        String report =
                repository.add(
                        EVENT_REPORT,
                        "forum",
                        "title",
                        "Forum Trinkwasser",
                        "lead",
                        "Brunnen und Leitungen für Gemeinden.");
        String profile =
                repository.add(
                        PARTNERSHIP_PROFILE,
                        "gwp",
                        "name",
                        "Trinkwasser-Partnerschaft",
                        "summary",
                        "Brunnen für alle.");

        await().atMost(A_SECOND)
                .untilAsserted(() -> assertThat(relatedTo(water)).contains(report, profile, wells));
    }

    @Test
    void stopsListeningWhenClosed() {
        feed.close();

        String late = add("late", "Zu spät", "Trinkwasser");

        await().during(Duration.ofMillis(300))
                .atMost(A_SECOND)
                .until(() -> !related.contains(late));
    }

    private String add(String name, String title, String text) {
        return repository.add(NEWS_TEASER, name, "title", title, "text", text);
    }

    private List<RelatedItem> results(String id) {
        return related.related(RelatedQuery.of(id, "de", 10));
    }

    private List<String> relatedTo(String id) {
        return results(id).stream().map(RelatedItem::id).toList();
    }
}
