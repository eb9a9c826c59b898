package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerships.related.Overview.Count;
import org.partnerships.related.Overview.Figures;
import org.partnerships.related.Overviews.Progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class OverviewsTest {

    private static final String WELLS = "Brunnen und Pumpen liefern sauberes Trinkwasser";
    private static final String COCOA = "Kakao aus fairem Handel";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final RelatedContent content = new RelatedContent();
    private final Overviews overviews = new Overviews(content, 2);

    @AfterEach
    void close() {
        overviews.close();
    }

    @Test
    void tellsWhichItemsNobodyRecommends() {
        put(
                item("well", WELLS + " im Dorf"),
                item("pump", WELLS + " in der Stadt"),
                item("pipe", WELLS + " durch Leitungen"),
                item("cocoa", COCOA),
                item("theatre", "Lesung im Stadttheater"));

        Overview overview = overview("de");

        assertThat(overview.items()).isEqualTo(5);
        assertThat(overview.full()).isEqualTo(3);
        assertThat(overview.coverage()).isEqualTo(0.6);
        assertThat(overview.orphans()).containsExactly("cocoa", "theatre");
        assertThat(overview.orphansTotal()).isEqualTo(2);
        assertThat(overview.shortLists())
                .containsExactly(new Count("cocoa", 0), new Count("theatre", 0));
    }

    @Test
    void tellsWhichItemsAreRecommendedMost() {
        put(
                item("well", WELLS + " im Dorf").pins(List.of("cocoa")),
                item("pump", WELLS + " in der Stadt").pins(List.of("cocoa")),
                item("theatre", "Lesung im Stadttheater").pins(List.of("cocoa", "well")),
                item("cocoa", COCOA));

        assertThat(overview("de").frequent())
                .startsWith(new Count("cocoa", 3), new Count("well", 2))
                .doesNotContain(new Count("theatre", 1));
    }

    @Test
    void tellsTheSameOfEachType() {
        put(
                item("well", WELLS + " im Dorf"),
                item("pump", WELLS + " in der Stadt"),
                Item.builder("band", "profile").text("de", "Musik", "", "Eine Kapelle"));

        assertThat(overview("de").types())
                .containsOnly(
                        Map.entry("news", new Figures(2, 0, 0)),
                        Map.entry("profile", new Figures(1, 0, 1)));
    }

    @Test
    void countsOnlyWhatReadersOfTheLanguageMaySee() {
        put(
                item("well", WELLS + " im Dorf").text("en", "Wells", "", "A well in a village"),
                item("pump", WELLS + " in der Stadt"),
                item("gone", WELLS + " auf dem Berg").validUntil(Instant.EPOCH));

        assertThat(overview("de").items()).isEqualTo(2);
        assertThat(overview("en").items()).isEqualTo(1);
        assertThat(overview("en").orphans()).containsExactly("well");
    }

    @Test
    void knowsNothingOfAnEmptySite() {
        Overview overview = overview("de");

        assertThat(overview.items()).isZero();
        assertThat(overview.coverage()).isEqualTo(1);
    }

    @Test
    void worksEachStateOutOnce() {
        put(item("well", WELLS + " im Dorf"), item("pump", WELLS + " in der Stadt"));

        Overview first = overview("de");

        assertThat(overview("de")).isSameAs(first);
        put(item("pipe", WELLS + " durch Leitungen"));
        assertThat(overview("de").items()).isEqualTo(3);
    }

    @Test
    void keepsTheOldFiguresUntilThereAreNewOnes() {
        put(item("well", WELLS + " im Dorf"), item("pump", WELLS + " in der Stadt"));
        Overview first = overview("de");
        put(many(2000));

        Progress progress = overviews.of("de", Duration.ZERO);

        assertThat(progress.ready()).isFalse();
        assertThat(progress.overview()).isSameAs(first);
        assertThat(progress.items()).isEqualTo(2002);
    }

    @Test
    void worksItOutAnewWhenSomethingExpired() {
        Instant soon = Instant.now().plusMillis(1500);
        put(
                item("well", WELLS + " im Dorf"),
                item("pump", WELLS + " in der Stadt").validUntil(soon));

        assertThat(overview("de").items()).isEqualTo(2);
        await().atMost(LONG).until(() -> Instant.now().isAfter(soon));
        assertThat(overview("de").items()).isEqualTo(1);
    }

    @Test
    void tellsHowFarItIsAndLeavesNoThreadBehind() {
        put(many(3000));

        Progress begun = overviews.of("de", Duration.ofMillis(1));

        assertThat(begun.ready()).isFalse();
        assertThat(begun.items()).isEqualTo(3000);
        assertThat(begun.overview()).isNull();
        await().atMost(LONG).until(() -> overviews.of("de", Duration.ZERO).done() > begun.done());
        assertThat(threads()).isOne();
        overviews.close();
        await().atMost(LONG).until(() -> threads() == 0);
        assertThat(overviews.of("de", Duration.ZERO).ready()).isFalse();
        assertThat(threads()).isZero();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("partnerships-overview"))
                .count();
    }

    private Overview overview(String language) {
        Progress progress = overviews.of(language, LONG);
        assertThat(progress.ready()).isTrue();
        assertThat(progress.done()).isEqualTo(progress.overview().items());
        return progress.overview();
    }

    private static ItemBuilder[] many(int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> item("item" + i, WELLS + " Nummer" + i + " Ort" + i % 97))
                .toArray(ItemBuilder[]::new);
    }

    private static ItemBuilder item(String id, String text) {
        return Item.builder(id, "news").text("de", id, "", text);
    }

    private void put(ItemBuilder... items) {
        List<Item> built = new ArrayList<>();
        Arrays.stream(items).forEach(item -> built.add(item.build()));
        content.apply(Changes.upserts(built));
    }
}
