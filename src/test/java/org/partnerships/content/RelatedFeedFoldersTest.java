package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnerships.content.ContentType.NEWS_TEASER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerships.related.Reason;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;
import org.partnerships.related.RelatedQuery;
import org.partnerships.related.Signal;
import org.partnerships.support.TestRepository;

import java.time.Duration;
import java.util.List;

import javax.jcr.Node;

/** What happens to items when they or their folders move or go. */
class RelatedFeedFoldersTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @RegisterExtension final TestRepository repository = new TestRepository();

    private final RelatedContent related = new RelatedContent();
    private RelatedFeed feed;
    private String water;
    private String wells;

    @BeforeEach
    void fillTheRepositoryAndStart() {
        water = add("water", "Wasser für alle", "Brunnen und Leitungen bringen Trinkwasser.");
        wells = add("wells", "Neue Brunnen", "Gemeinden bauen Brunnen für Trinkwasser.");
        add("cocoa", "Kakao im Wandel", "Bäuerinnen verdienen mehr an ihrer Ernte.");
        feed = new RelatedFeed(repository.sessions(), () -> TestRepository.LOCALES, related);
        feed.start();
        assertThat(feed.awaitFilled(Duration.ofSeconds(10))).isTrue();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void forgetsEverythingInARemovedFolder() {
        String inside =
                repository.edit(
                        NEWS_TEASER.workspace(),
                        session -> {
                            Node folder = session.getRootNode().addNode("2024", "mgnl:folder");
                            return folder.addNode("a", NEWS_TEASER.nodeType()).getIdentifier();
                        });
        await().atMost(A_SECOND).until(() -> related.contains(inside));

        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    session.removeItem("/2024");
                    return null;
                });

        await().atMost(A_SECOND).until(() -> !related.contains(inside));
    }

    @Test
    void keepsAnItemThatMoves() {
        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    session.move("/wells", "/springs");
                    session.getNode("/water").setProperty("kicker", "Trinkwasser");
                    return null;
                });

        await().during(Duration.ofMillis(300))
                .atMost(A_SECOND)
                .until(() -> related.contains(wells));
        assertThat(relatedTo(water)).startsWith(wells);
    }

    @Test
    void knowsTheFolderOfItemsWhoseFolderMoves() {
        String tap = addIn("delta", "tap", "Trinkwasser aus der Leitung");
        String pump = addIn("coast", "pump", "Trinkwasser aus der Pumpe");
        await().atMost(A_SECOND).until(() -> related.contains(tap) && related.contains(pump));
        assertThat(reasons(tap, pump)).doesNotContain(Signal.FOLDER);

        repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    session.move("/coast", "/delta/coast");
                    return null;
                });

        await().atMost(A_SECOND)
                .untilAsserted(() -> assertThat(reasons(tap, pump)).contains(Signal.FOLDER));
    }

    private String add(String name, String title, String text) {
        return repository.add(NEWS_TEASER, name, "title", title, "text", text);
    }

    private String addIn(String folder, String name, String title) {
        return repository.edit(
                NEWS_TEASER.workspace(),
                session -> {
                    Node parent = session.getRootNode().addNode(folder, "mgnl:folder");
                    Node item = parent.addNode(name, NEWS_TEASER.nodeType());
                    item.setProperty("title", title);
                    return item.getIdentifier();
                });
    }

    private List<Signal> reasons(String asked, String other) {
        RelatedQuery query = RelatedQuery.of(asked, "de", 10);
        return related.explain(query, other).orElseThrow().item().reasons().stream()
                .map(Reason::signal)
                .toList();
    }

    private List<String> relatedTo(String id) {
        return related.related(RelatedQuery.of(id, "de", 10)).stream()
                .map(RelatedItem::id)
                .toList();
    }
}
