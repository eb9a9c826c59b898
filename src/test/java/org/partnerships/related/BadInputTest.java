package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class BadInputTest {

    private final RelatedContent content = new RelatedContent();

    @BeforeEach
    void fill() {
        content.apply(
                Changes.upserts(
                        List.of(
                                news("wells", "Brunnen für Trinkwasser").build(),
                                news("pipes", "Leitungen und Brunnen").build(),
                                news("cocoa", "Kakao im Handel").build())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "🌍🤝💧",
                "مياه الشرب للجميع",
                "\u202Eaber rückwärts\u202C",
                "<p><b>Regen</b> &amp; &nbsp; <script>alert(1)</script><p",
                "\uD83D",
                "a\u0000b"
            })
    void oddTextLeavesTheListsOfOthersAsTheyWere(String text) {
        List<String> before = related("wells", 2);

        content.apply(Changes.upserts(List.of(news("odd", text).build())));

        assertThat(related("wells", 2)).startsWith(before.get(0));
        assertThat(content.related(RelatedQuery.of("odd", "de", 3)))
                .allSatisfy(item -> assertThat(item.score()).isBetween(0.0, 1.0));
    }

    @Test
    void oneWordRepeatedForAMegabyteIsNoMagnet() {
        content.apply(Changes.upserts(List.of(news("spam", "Brunnen ".repeat(1 << 17)).build())));

        assertThat(related("wells", 2)).contains("pipes");
        assertThat(related("cocoa", 1)).doesNotContain("spam");
    }

    @Test
    void aMillionDifferentWordsTakeBoundedRoom() {
        List<Item> items = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            String words =
                    random.ints(2000)
                            .mapToObj(word -> "w" + Integer.toString(word & 0x7FFFFFFF, 36))
                            .collect(Collectors.joining(" "));
            items.add(news("random" + i, words).build());
        }
        content.apply(Changes.upserts(items));
        content.apply(Changes.removals(items.stream().map(Item::id).toList()));

        assertThat(content.size()).isEqualTo(3);
        assertThat(related("wells", 1)).containsExactly("pipes");
    }

    @Test
    void aTextOfAMegabyteIsReadInPart() {
        String words =
                IntStream.range(0, 1 << 17)
                        .mapToObj(i -> "wort" + i)
                        .collect(Collectors.joining(" "));

        content.apply(Changes.upserts(List.of(news("huge", words + " Brunnen").build())));

        assertThat(related("wells", 1)).containsExactly("pipes");
        assertThat(content.related(RelatedQuery.of("huge", "de", 3))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a ", "&", "<", "*in", "Innen", "ab:in/-in_", "a\u0301", "&#x1F30D;"})
    void aMegabyteOfOpeningMarksLeavesTheListsOfOthersAsTheyWere(String mark) {
        String text = mark.repeat((1 << 20) / mark.length());

        content.apply(Changes.upserts(List.of(news("marks", text + " Brunnen").build())));

        assertThat(related("wells", 1)).containsExactly("pipes");
    }

    @Test
    void aWordWithoutEndIsLeftOut() {
        content.apply(
                Changes.upserts(
                        List.of(
                                news("endless", "x".repeat(1 << 20)).build(),
                                news("endless2", "x".repeat(1 << 20)).build())));

        assertThat(
                        content.related(
                                RelatedQuery.of(
                                        "endless", "de", RelatedOptions.of(3).withFallback(false))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "-999999999-01-01", "+999999999-12-31"})
    void datesFarAwayAreOrdinaryDates(String date) {
        Item item =
                news("far", "Brunnen").date(LocalDate.parse(date)).validUntil(Instant.MAX).build();
        content.apply(Changes.upserts(List.of(item)));

        assertThat(related("wells", 3)).contains("far");
        assertThat(related("far", 3)).contains("wells");
    }

    @Test
    void topicsInCirclesAndReferencesToNothingAreNoProblem() {
        Topic circle = new Topic("a", List.of("b", "a", "b", "a"));
        Item item =
                news("circle", "Kreis")
                        .topics(List.of(circle, circle))
                        .links(Set.of("nothing", "circle"))
                        .partnerships(Set.of("gone"))
                        .pins(List.of("circle", "gone", "wells", "wells"))
                        .hidden(List.of(new HiddenItem("circle", true)))
                        .build();
        content.apply(Changes.upserts(List.of(item)));

        assertThat(related("circle", 3)).startsWith("wells").doesNotContain("circle", "gone");
        assertThat(related("circle", 3)).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void whateverItemsComeNothingFailsAndScoresStayInRange(
            @ForAll("batches") List<List<Item>> batches) {
        RelatedContent any = new RelatedContent();
        for (List<Item> batch : batches) {
            assertThatCode(() -> any.apply(Changes.upserts(batch))).doesNotThrowAnyException();
        }
        for (int id = 0; id < 6; id++) {
            RelatedQuery query =
                    RelatedQuery.of("i" + id, "de", RelatedOptions.of(4).withExplain(true));
            List<RelatedItem> list = any.related(query);
            assertThat(list).extracting(RelatedItem::id).doesNotContain("i" + id);
            assertThat(list).extracting(RelatedItem::id).doesNotHaveDuplicates();
            assertThat(list)
                    .allSatisfy(item -> assertThat(item.score()).isBetween(0.0, 1.0 + 1e-9));
        }
    }

    @Provide
    Arbitrary<List<List<Item>>> batches() {
        Arbitrary<String> words =
                Arbitraries.of("Brunnen", "Wasser", "*innen", "😀", "ß", "<b>", "&amp;", "a", "İ")
                        .list()
                        .ofMaxSize(8)
                        .map(list -> String.join(" ", list));
        Arbitrary<String> texts = Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(30));
        Arbitrary<String> ids = Arbitraries.integers().between(0, 5).map(id -> "i" + id);
        Arbitrary<String> languages = Arbitraries.of("de", "en", "", "ar", "de_AT");
        Arbitrary<Item> items =
                Combinators.combine(
                                ids,
                                texts,
                                texts,
                                languages,
                                ids.set().ofMaxSize(3),
                                Arbitraries.integers().between(-999_999, 999_999))
                        .as(
                                (id, title, body, language, others, year) ->
                                        Item.builder(id, "news-teasers")
                                                .text(language, title, null, body)
                                                .topics(others.stream().map(Topic::of).toList())
                                                .links(others)
                                                .names(Set.of(title))
                                                .pins(others)
                                                .date(LocalDate.of(year, 1, 1))
                                                .build());
        return items.list().ofMaxSize(6).list().ofMaxSize(5);
    }

    private List<String> related(String id, int limit) {
        return content.related(RelatedQuery.of(id, "de", limit)).stream()
                .map(RelatedItem::id)
                .toList();
    }

    private static ItemBuilder news(String id, String text) {
        return Item.builder(id, "news-teasers").text("de", text, "", text);
    }
}
