package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    void whatSharesOnlyTheMostCommonWordIsFoundWhereNothingElseOfItsTypeIs() {
        List<Item> items = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            words.append(" wort").append(i);
            items.add(news("news" + i, "Haus", "wort" + i).build());
        }
        items.add(news("asked", "Haus", words.toString()).build());
        items.add(Item.builder("rare", "profiles").text("de", "Haus", "", "").build());
        content.apply(Changes.upserts(items));

        List<RelatedItem> list =
                content.related(
                        RelatedQuery.of(
                                "asked", "de", RelatedOptions.of(3).withTypes(Set.of("profiles"))));

        assertThat(list).extracting(RelatedItem::id).containsExactly("rare");
        assertThat(list.get(0).score()).isPositive();
    }

    @Test
    void sharesAddUpToTheScore() {
        RelatedQuery query =
                RelatedQuery.of("impfung", "de", RelatedOptions.of(1).withExplain(true));

        RelatedItem first = content.related(query).get(0);

        assertThat(first.reasons().stream().mapToDouble(Reason::share).sum())
                .isCloseTo(first.score(), within(1e-9));
        assertThat(first.reasons().get(0).values()).contains("Impfstoffe");
    }

    @Test
    void whatTheReaderMayNotSeeIsLeftOut() {
        RelatedQuery query = RelatedQuery.of("impfung", "de", 5);

        assertThat(ids(query.withVisible(id -> !id.equals("mpox")))).doesNotContain("mpox");
        assertThat(ids(query.with(query.options().withTypes(Set.of("eventReport"))))).isEmpty();
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

    @Test
    void afterManyChangesOnlyTheLatestStateOfEachItemCounts() {
        Random random = new Random(1);
        Map<String, String> present = new HashMap<>();
        RelatedContent changing = new RelatedContent();
        for (int i = 0; i < 600; i++) {
            String id = "i" + random.nextInt(60);
            String word = "Wort" + random.nextInt(5);
            if (random.nextInt(4) == 0) {
                present.remove(id);
                changing.apply(Changes.removals(List.of(id)));
            } else {
                present.put(id, word);
                changing.apply(Changes.upserts(List.of(news(id, word, id).build())));
            }
        }

        assertThat(changing.size()).isEqualTo(present.size());
        for (String id : present.keySet()) {
            RelatedQuery query =
                    RelatedQuery.of(id, "de", RelatedOptions.of(60).withFallback(false));
            Set<String> alike = new HashSet<>(present.keySet());
            alike.removeIf(other -> !present.get(other).equals(present.get(id)));
            alike.remove(id);
            assertThat(changing.related(query))
                    .extracting(RelatedItem::id)
                    .containsExactlyInAnyOrderElementsOf(alike);
        }
    }

    @Test
    void answersAsIfAllItemsHadBeenReadAtOnceWhateverWasEditedBefore() {
        RelatedQuery query = RelatedQuery.of("impfung", "de", 5);
        Item edited = news("wasser", "Impfstoffe", "Gavi liefert Impfstoffe in Kliniken.").build();
        content.apply(Changes.upserts(List.of(edited)));

        RelatedContent atOnce = new RelatedContent();
        atOnce.apply(
                Changes.upserts(
                        List.of(
                                news("impfung", "Impfstoffe gegen Mpox", "Gavi liefert Impfstoffe.")
                                        .build(),
                                news("mpox", "Mpox in Kongo", "Impfstoffe erreichen Kliniken.")
                                        .build(),
                                edited,
                                news("fluss", "Flüsse kennen keine Grenzen", "Wasser verbindet.")
                                        .build())));

        assertThat(content.related(query))
                .usingRecursiveComparison()
                .withComparatorForType(
                        (one, other) -> Math.abs(one - other) < 1e-6 ? 0 : 1, Double.class)
                .isEqualTo(atOnce.related(query));
    }

    @Test
    void aKeptAnswerIsOnlyForReadersWhoMaySeeTheSame() {
        RelatedQuery query = RelatedQuery.of("impfung", "de", 2);
        RelatedQuery without = query.withVisible(id -> !id.equals("mpox"));

        assertThat(ids(query)).contains("mpox");
        assertThat(ids(without)).doesNotContain("mpox");
        assertThat(ids(query)).contains("mpox");
    }

    @Test
    void aKeptAnswerEndsWithTheNextChange() {
        RelatedQuery query = RelatedQuery.of("impfung", "de", 1);
        assertThat(ids(query)).containsExactly("mpox");

        content.apply(Changes.removals(List.of("mpox")));

        assertThat(ids(query)).doesNotContain("mpox");
    }

    @Test
    void answersTheSameFromASavedIndex(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("related.index");
        content.apply(
                Changes.upserts(
                        List.of(
                                news("wasser", "Wasser für alle", "Brunnen")
                                        .pins(List.of("mpox"))
                                        .hidden(List.of(new HiddenItem("impfung", true)))
                                        .names(Set.of("Wasserbund"))
                                        .build())));
        content.save(file, Map.of("wasser", 7));
        RelatedContent loaded = new RelatedContent();

        assertThat(loaded.load(file)).containsExactly(Map.entry("wasser", 7));

        for (String id : List.of("impfung", "mpox", "wasser", "fluss")) {
            RelatedQuery query = RelatedQuery.of(id, "de", 5);
            assertThat(loaded.related(query)).extracting(RelatedItem::id).isEqualTo(ids(query));
        }
        loaded.apply(Changes.removals(List.of("mpox")));
        assertThat(loaded.size()).isEqualTo(3);
    }

    @Test
    void refusesASavedIndexThatIsBrokenOrCutShort(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("related.index");
        content.save(file, Map.of());
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] broken = whole.clone();
            broken[i] ^= 0x40;
            Files.write(file, broken);
            assertThatThrownBy(() -> new RelatedContent().load(file))
                    .isInstanceOf(IOException.class);
            Files.write(file, Arrays.copyOf(whole, i));
            assertThatThrownBy(() -> new RelatedContent().load(file))
                    .isInstanceOf(IOException.class);
        }
    }

    private List<String> ids(RelatedQuery query) {
        return content.related(query).stream().map(RelatedItem::id).toList();
    }

    private static ItemBuilder news(String id, String title, String body) {
        return Item.builder(id, "newsTeaser").text("de", title, "", body);
    }
}
