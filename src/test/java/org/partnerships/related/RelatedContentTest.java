package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

class RelatedContentTest {

    private final RelatedContent content = new RelatedContent();

    @BeforeEach
    void fill() {
        content.apply(
                Changes.upserts(
                        List.of(
                                news("impfung", "Impfstoffe gegen Mpox", "Gavi liefert Impfstoffe.")
                                        .build(),
                                news("mpox", "Mpox in Kongo", "Impfstoffe erreichen Kliniken.")
                                        .build(),
                                news("wasser", "Wasser für alle", "Brunnen und Leitungen.").build(),
                                news("fluss", "Flüsse kennen keine Grenzen", "Wasser verbindet.")
                                        .build())));
    }

    @Test
    void sharedTermsMakeItemsRelated() {
        assertThat(ids(RelatedQuery.of("impfung", "de", 1))).containsExactly("mpox");
        assertThat(ids(RelatedQuery.of("fluss", "de", 1))).containsExactly("wasser");
    }

    @Test
    void pinsComeFirstAndHiddenItemsNever() {
        content.apply(
                Changes.upserts(
                        List.of(
                                news("impfung", "Impfstoffe gegen Mpox", "Gavi liefert Impfstoffe.")
                                        .pins(List.of("fluss", "gone"))
                                        .hidden(List.of(new HiddenItem("mpox", true)))
                                        .build())));

        assertThat(ids(RelatedQuery.of("impfung", "de", 5)))
                .startsWith("fluss")
                .doesNotContain("mpox", "impfung", "gone");
        assertThat(ids(RelatedQuery.of("mpox", "de", 5))).doesNotContain("impfung");
    }

    @Test
    void sharesAddUpToTheScore() {
        RelatedQuery query = RelatedQuery.of("impfung", "de", 1).withExplain(true);

        RelatedItem first = content.related(query).get(0);

        assertThat(first.reasons().stream().mapToDouble(Reason::share).sum())
                .isCloseTo(first.score(), within(1e-9));
        assertThat(first.reasons().get(0).values()).contains("Impfstoffe");
    }

    @Test
    void whatTheReaderMayNotSeeIsLeftOut() {
        RelatedQuery query = RelatedQuery.of("impfung", "de", 5);

        assertThat(ids(query.withVisible(id -> !id.equals("mpox")))).doesNotContain("mpox");
        assertThat(ids(query.withTypes(Set.of("eventReport")))).isEmpty();
    }

    @Test
    void expiredAndRemovedItemsAreNeverOffered() {
        Instant end = Instant.parse("2026-01-01T00:00:00Z");
        content.apply(
                new Changes(
                        List.of(news("mpox", "Mpox", "Impfstoffe").validUntil(end).build()),
                        List.of("wasser")));

        RelatedQuery query = RelatedQuery.of("impfung", "de", 5);
        assertThat(ids(query.at(end))).doesNotContain("mpox", "wasser");
        assertThat(ids(query.at(end.minusSeconds(1)))).startsWith("mpox");
    }

    private List<String> ids(RelatedQuery query) {
        return content.related(query).stream().map(RelatedItem::id).toList();
    }

    private static ItemBuilder news(String id, String title, String body) {
        return Item.builder(id, "newsTeaser").text("de", title, "", body);
    }
}
