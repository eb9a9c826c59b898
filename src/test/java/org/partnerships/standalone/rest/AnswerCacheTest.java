package org.partnerships.standalone.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.repository.TestFiles;
import org.partnerships.standalone.repository.delivery.Answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

class AnswerCacheTest extends AnswerCacheFixture {

    @Test
    void givesTheSameAnswerAgain() {
        assertThat(child("/home/news")).isSameAs(child("/home/news"));
        assertThat(query()).isSameAs(query());
    }

    @Test
    void forgetsWhatAChangedPropertyTouchesAndNothingElse() throws Exception {
        CachedAnswer news = child("/home/news");
        CachedAnswer about = child("/home/about");
        pages.getNode("/home/news/main").setProperty("text", "Sonne");
        pages.save();
        assertThat(child("/home/about")).isSameAs(about);
        assertThat(child("/home/news")).isNotSameAs(news);
        assertThat(text(child("/home/news"))).contains("Sonne").doesNotContain("Regen");
    }

    @Test
    void noticesAddedRemovedAndReorderedChildren() throws Exception {
        child("/home/news");
        Node news = pages.getNode("/home/news");
        news.addNode("aside", "mgnl:contentNode");
        pages.save();
        assertThat(text(child("/home/news"))).contains("\"@nodes\":[\"main\",\"aside\"]");

        news.orderBefore("aside", "main");
        pages.save();
        assertThat(text(child("/home/news"))).contains("\"@nodes\":[\"aside\",\"main\"]");

        news.getNode("main").remove();
        pages.save();
        assertThat(text(child("/home/news"))).contains("\"@nodes\":[\"aside\"]");
    }

    @Test
    void followsAMoveOfSomethingFurtherUp() throws Exception {
        CachedAnswer news = child("/home/news");
        CachedAnswer about = child("/home/about");
        add(pages.getRootNode(), "start");
        pages.save();
        assertThat(child("/home/news")).isSameAs(news);

        pages.move("/home", "/start/home");
        pages.save();
        assertThat(text(child("/start/home/news"))).contains("/start/home/news");
        pages.move("/start/home", "/home");
        pages.save();
        assertThat(child("/home/about")).isNotSameAs(about);
    }

    @Test
    void renewsQueriesAfterAnyChangeInTheirWorkspaceOnly() throws Exception {
        CachedAnswer all = query();
        topics.getRootNode().addNode("water", "mgnl:category");
        topics.save();
        assertThat(query()).isSameAs(all);

        pages.getNode("/home/about").setProperty("title", "Wir");
        pages.save();
        assertThat(text(query())).contains("\"title\":\"Wir\"");
    }

    @Test
    void followsReferencesEvenToWhatIsNotThereYet() throws Exception {
        String id = "6f1c5a52-3c55-4b1d-9a53-0a9f0b4d5c11";
        pages.getNode("/home/about").setProperty("topic", id);
        pages.save();
        child("/home/about");
        assertThat(text(child("/home/about"))).contains("\"topic\":\"" + id + "\"");

        Node water = importTopic(id);
        assertThat(text(child("/home/about"))).contains("\"title\":\"Wasser\"");
        CachedAnswer news = child("/home/news");

        water.setProperty("title", "Water");
        topics.save();
        assertThat(text(child("/home/about"))).contains("\"title\":\"Water\"");
        assertThat(child("/home/news")).isSameAs(news);

        water.remove();
        topics.save();
        assertThat(text(child("/home/about"))).contains("\"topic\":\"" + id + "\"");
    }

    private Node importTopic(String id) throws Exception {
        Path file =
                TestFiles.write(
                        modules.resolve("content"),
                        "category.water.yaml",
                        """
                        'water':
                          'jcr:primaryType': 'mgnl:category'
                          'jcr:uuid': '%s'
                          'title': 'Wasser'
                        """
                                .formatted(id));
        assertThat(repository.importContent(List.of(file.getParent()))).isEmpty();
        return topics.getNode("/water");
    }

    @Test
    void keepsApartWhoMaySeeWhat() {
        CachedAnswer all = query();
        request.close();
        request = repository.sessions().open("nobody");
        assertThat(query()).isNotSameAs(all);
        assertThat(text(query())).contains("\"total\":0");
    }

    @Test
    void readsAgainWhatASaveBeganToChangeMeanwhile() {
        AtomicBoolean disturbed = new AtomicBoolean();
        CachedAnswer first =
                answer(
                        "race",
                        () -> {
                            Answer found = endpoint.read("/home/news", null, Locale.ENGLISH);
                            if (disturbed.compareAndSet(false, true)) {
                                saveElsewhere("Sonne");
                            }
                            return found;
                        });
        assertThat(text(first)).contains("Sonne");
    }

    private void saveElsewhere(String text) {
        CompletableFuture.runAsync(
                        () -> {
                            try {
                                pages.getNode("/home/news/main").setProperty("text", text);
                                pages.save();
                            } catch (RepositoryException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                .join();
    }

    @Test
    void forgetsAllWhenDefinitionsChange() {
        CachedAnswer news = child("/home/news");
        cache.clear();
        assertThat(child("/home/news")).isNotSameAs(news);
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        for (int i = 0; i < 1000; i++) {
            String address = "/home/news?" + i;
            answer(address, () -> endpoint.read("/home/news", null, Locale.ENGLISH));
        }
        assertThat(cache.bytes()).isBetween(BYTES / 2, BYTES);
        cache.clear();
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void keepsOnCompressedWhatHasNoRoomOtherwise() throws Exception {
        String rain = "Regen, ".repeat(1000);
        pages.getNode("/home/news/main").setProperty("text", rain);
        pages.save();
        List<CachedAnswer> first = manyNews();
        assertThat(first.stream().mapToInt(each -> each.body(false).length).sum())
                .isGreaterThan((int) BYTES);
        assertThat(manyNews()).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(first);
        assertThat(first).allSatisfy(each -> assertThat(text(each)).contains(rain));
        assertThat(cache.bytes()).isLessThan(BYTES);

        pages.getNode("/home/news/main").setProperty("text", "Sonne");
        pages.save();
        assertThat(manyNews()).allSatisfy(each -> assertThat(text(each)).contains("Sonne"));
    }

    private List<CachedAnswer> manyNews() {
        return IntStream.range(0, 30)
                .mapToObj(
                        i ->
                                answer(
                                        "/home/news?" + i,
                                        () -> endpoint.read("/home/news", null, Locale.ENGLISH)))
                .toList();
    }

    @Test
    void keepsNothingWithoutMemory() {
        try (AnswerCache none = new AnswerCache(repository, 0)) {
            Supplier<Answer> reader = () -> endpoint.read("/home/news", null, Locale.ENGLISH);
            none.answer(endpoint, Locale.ENGLISH, "a", reader);
            CachedAnswer first = none.answer(endpoint, Locale.ENGLISH, "a", reader);
            assertThat(none.answer(endpoint, Locale.ENGLISH, "a", reader)).isNotSameAs(first);
        }
    }
}
