package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What editors may rely on, whatever the scores are. */
class EditorialRulesTest {

    private static final String WATER = "Der Brunnen liefert sauberes Trinkwasser für das Dorf";
    private static final String COCOA =
            "Kakao aus fairem Handel und entwaldungsfreien Lieferketten";

    private final RelatedContent content = new RelatedContent();

    @Test
    void pinsLeadAcrossTypesInTheEditorsOrder() {
        put(
                item("asked", WATER).pins(List.of("profile", "report", "asked")),
                item("same", WATER + " und mehr Pumpen"),
                typed("report", "eventReport", COCOA),
                typed("profile", "profile", COCOA));

        assertThat(ids(query("asked", 3))).containsExactly("profile", "report", "same");
        assertThat(origins(query("asked", 3)))
                .containsExactly(Origin.PINNED, Origin.PINNED, Origin.COMPUTED);
    }

    @Test
    void hiddenItemsNeverAppearNotEvenToFillTheList() {
        put(
                item("asked", WATER).hidden(List.of(new HiddenItem("same", false))),
                item("same", WATER + " und mehr Pumpen"),
                item("other", COCOA));

        assertThat(ids(query("asked", 5))).containsExactly("other");
        assertThat(ids(query("same", 5))).contains("asked");
    }

    @Test
    void whatIsHiddenBothWaysIsHiddenInReverse() {
        put(
                item("asked", WATER).hidden(List.of(new HiddenItem("same", true))),
                item("same", WATER + " und mehr Pumpen").pins(List.of("asked")),
                item("other", COCOA));

        assertThat(ids(query("same", 5))).containsExactly("other");
    }

    @Test
    void nearDuplicatesNeverAppearTogether() {
        put(
                item("asked", WATER),
                item("copy", "Nachricht asked", WATER),
                item("one", "Pumpen", WATER + " und neue Pumpen im Kreis"),
                item("one again", "Pumpen", WATER + " und neue Pumpen im Kreis"),
                item("other", COCOA));

        assertThat(ids(query("asked", 5)))
                .doesNotContain("copy")
                .contains("other")
                .containsAnyOf("one", "one again")
                .hasSize(2);
    }

    @Test
    void anItemsOwnTranslationIsNotBesideIt() {
        put(
                item("asked", WATER).text("en", "A well", "", "A well for the village"),
                item("other", COCOA));

        assertThat(ids(query("asked", 5))).containsExactly("other");
        assertThat(ids(RelatedQuery.of("asked", "en", 5))).containsExactly("other");
    }

    @Test
    void anAnnouncementGoesWithItsEventWhileTheReportStays() {
        Instant end = Instant.parse("2026-03-02T00:00:00Z");
        put(
                item("asked", WATER),
                item("announcement", WATER + ", Einladung").validUntil(end),
                typed("report", "eventReport", WATER + ", Bericht"));

        assertThat(ids(query("asked", 5).at(end.minusSeconds(1))))
                .containsExactlyInAnyOrder("announcement", "report");
        assertThat(ids(query("asked", 5).at(end))).containsExactly("report");
    }

    @Test
    void anotherLanguageIsOnlyAMarkedFallback() {
        put(
                item("asked", "Gavi und GAIN", "Gavi, GAIN, COVAX"),
                item("weak", "Kakao", "Kakao und Gavi"),
                Item.builder("english", "news")
                        .text("en", "Vaccines", "", "Gavi, GAIN and COVAX help"));

        List<RelatedItem> list = content.related(query("asked", 5));

        assertThat(list).extracting(RelatedItem::id).containsExactly("weak", "english");
        assertThat(list.get(1).origin()).isEqualTo(Origin.FALLBACK);
        assertThat(list.get(1).language()).isEqualTo("en");
        assertThat(ids(query("asked", RelatedOptions.of(5).withFallback(false))))
                .doesNotContain("english");
        assertThat(ids(query("asked", RelatedOptions.of(1).withOtherLanguages(true))))
                .containsExactly("english");
    }

    @Test
    void whatIsBelowTheMinimumIsAMarkedFallbackOrLeftOut() {
        put(
                item("asked", WATER).date(LocalDate.of(2026, 1, 1)),
                item("related", "Neues Trinkwasser", WATER + " und Pumpen"),
                item("unlike", "Ernte", COCOA).date(LocalDate.of(2026, 1, 1)));

        assertThat(ids(query("asked", 5))).containsExactly("related", "unlike");
        assertThat(origins(query("asked", 5))).containsExactly(Origin.COMPUTED, Origin.FALLBACK);
        assertThat(ids(query("asked", RelatedOptions.of(5).withFallback(false))))
                .containsExactly("related");
    }

    @Test
    void fallbacksOfTheSameTopicComeBeforeTheNewest() {
        put(
                item("asked", WATER).topics(List.of(Topic.of("water"))),
                item("new", COCOA).date(LocalDate.of(2026, 1, 1)),
                item("topic", "Nachricht", "Etwas anderes ganz ohne Brunnen")
                        .topics(List.of(Topic.of("water")))
                        .date(LocalDate.of(2001, 1, 1)));

        assertThat(ids(query("asked", 5))).containsExactly("topic", "new");
    }

    @Test
    void aTypeKeepsToItsQuotaUnlessTheListStaysShort() {
        put(
                item("asked", WATER),
                item("a", WATER + " Pumpen Leitungen"),
                item("b", WATER + " Schulen Kinder"),
                item("c", WATER + " Kliniken Hygiene"),
                typed("profile", "profile", WATER + " Bund"));

        RelatedOptions quota = RelatedOptions.of(3).withPerType(2);
        assertThat(ids(query("asked", quota))).hasSize(3).contains("profile");
        assertThat(origins(query("asked", quota))).containsOnly(Origin.COMPUTED);
        assertThat(ids(query("asked", quota.withTypes(Set.of("news"))))).hasSize(3);
        assertThat(origins(query("asked", quota.withTypes(Set.of("news")))))
                .containsExactly(Origin.COMPUTED, Origin.COMPUTED, Origin.FALLBACK);
        assertThat(ids(query("asked", quota.withTypes(Set.of("news")).withFallback(false))))
                .hasSize(2);
    }

    /** All three are equally near to the item; a list in the order of scores would be by id. */
    @Test
    void whatRepeatsAnEarlierResultMakesRoomForAnother() {
        put(
                item("asked", "asked", "Brunnen Pumpen Wasser Schule Kinder Lehrer"),
                item("a", "a1", "Brunnen Pumpen Wasser alpha"),
                item("b", "b1", "Brunnen Pumpen Wasser beta"),
                item("c", "c1", "Schule Kinder Lehrer gamma"),
                item("d", "d1", "Schule Kinder Lehrer " + COCOA.repeat(3)));

        assertThat(ids(query("asked", 3))).containsExactly("a", "c", "b");
    }

    /** Old events are told by their reports; what has no end of its own never expires. */
    @Test
    void aPinnedAnnouncementEndsWithItsEventToo() {
        Instant end = Instant.parse("2026-03-02T00:00:00Z");
        put(
                item("asked", WATER).pins(List.of("announcement", "report")),
                item("announcement", WATER + ", Einladung").validUntil(end),
                typed("report", "eventReport", WATER + ", Bericht"));

        assertThat(ids(query("asked", 5).at(end.minusSeconds(1)))).startsWith("announcement");
        assertThat(ids(query("asked", 5).at(end))).containsExactly("report");
    }

    @Test
    void aPinThatTheReaderMayNotSeeTakesNoPlace() {
        put(
                item("asked", WATER).pins(List.of("secret", "profile")),
                item("secret", COCOA),
                item("same", WATER + " und mehr Pumpen"),
                typed("profile", "profile", COCOA));

        RelatedQuery query = query("asked", 2).withVisible(id -> !id.equals("secret"));
        assertThat(ids(query)).containsExactly("profile", "same");
    }

    @Test
    void anUnrelatedEditReshufflesNoList() {
        List<ItemBuilder> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String village = "Dorf" + i % 7 + " Brunnen" + i % 5 + " Pumpe" + i % 3;
            items.add(item("water" + i, WATER + ' ' + village));
            items.add(item("cocoa" + i, COCOA + " Hof" + i % 4 + " Ernte" + i % 6));
        }
        put(items.toArray(ItemBuilder[]::new));
        List<String> before = ids(query("water0", 10));

        put(item("cocoa3", COCOA + " Neuigkeiten von ganz anderen Plantagen"));

        assertThat(ids(query("water0", 10))).isEqualTo(before);
    }

    private void put(ItemBuilder... items) {
        content.apply(Changes.upserts(List.of(items).stream().map(ItemBuilder::build).toList()));
    }

    private List<String> ids(RelatedQuery query) {
        return content.related(query).stream().map(RelatedItem::id).toList();
    }

    private List<Origin> origins(RelatedQuery query) {
        return content.related(query).stream().map(RelatedItem::origin).toList();
    }

    private static RelatedQuery query(String id, int limit) {
        return query(id, RelatedOptions.of(limit));
    }

    private static RelatedQuery query(String id, RelatedOptions options) {
        return RelatedQuery.of(id, "de", options);
    }

    private static ItemBuilder item(String id, String body) {
        return item(id, "Nachricht " + id, body);
    }

    private static ItemBuilder item(String id, String title, String body) {
        return Item.builder(id, "news").text("de", title, "", body);
    }

    private static ItemBuilder typed(String id, String type, String body) {
        return Item.builder(id, type).text("de", "Über " + id, "", body);
    }
}
