package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SameFolderTest {

    private static final String WATER = "Der Brunnen liefert sauberes Trinkwasser für das Dorf";
    private static final String COCOA = "Kakao aus fairem Handel und guten Lieferketten";

    private final RelatedContent content = new RelatedContent();

    @Test
    void decidesBetweenEquals() {
        put(item("asked", "rhine", WATER), item("cocoa", "ghana", COCOA));

        put(item("pumps", "rhine", WATER + " Pumpen"), item("pipes", "elbe", WATER + " Rohre"));
        assertThat(ids()).startsWith("pumps", "pipes");

        put(item("pumps", "elbe", WATER + " Pumpen"), item("pipes", "rhine", WATER + " Rohre"));
        assertThat(ids()).startsWith("pipes", "pumps");
    }

    @Test
    void weighsLessThanWhatATextIsAbout() {
        put(
                item("asked", "rhine", WATER),
                item("elsewhere", "elbe", WATER + " Pumpen"),
                item("beside", "rhine", "Ein Dorf im Tal"),
                item("cocoa", "ghana", COCOA));

        assertThat(ids()).startsWith("elsewhere", "beside");
    }

    @Test
    void countsAcrossTypesByTheFoldersName() {
        put(
                item("asked", "rhine", WATER),
                typed("profile", "rhine", "Das Dorf Rheinfeld"),
                typed("other", "elbe", "Das Dorf Elbfeld"),
                item("cocoa", "ghana", COCOA));

        assertThat(ids()).startsWith("profile", "other");
        assertThat(signals("profile")).contains(Signal.FOLDER);
    }

    @Test
    void tellsNothingOnceTheFolderHasMostItemsOfTheType() {
        put(item("asked", "rhine", WATER), item("pumps", "rhine", WATER + " Pumpen"));
        put(item("cocoa", "ghana", COCOA));
        assertThat(signals("pumps")).contains(Signal.FOLDER);

        content.apply(Changes.removals(List.of("cocoa")));
        assertThat(signals("pumps")).doesNotContain(Signal.FOLDER);

        put(item("cocoa", "ghana", COCOA));
        assertThat(signals("pumps")).contains(Signal.FOLDER);

        put(item("cocoa", "rhine", COCOA));
        assertThat(signals("pumps")).doesNotContain(Signal.FOLDER);
    }

    @Test
    void isNoMatterOfWhatIsInNoFolder() {
        put(
                item("asked", "", WATER),
                item("pumps", "", WATER + " Pumpen"),
                item("a", "x", COCOA),
                item("b", "y", COCOA));

        assertThat(signals("pumps")).doesNotContain(Signal.FOLDER);
    }

    @Test
    void isTheTopmostFolderThatIsNamedByAWord() {
        put(
                item("asked", "/2025/a/rhine/deep", WATER),
                item("pumps", "/rhine", WATER + " Pumpen"),
                item("year", "/2025/elbe", WATER + " Rohre"));

        assertThat(signals("pumps")).contains(Signal.FOLDER);
        assertThat(signals("year")).doesNotContain(Signal.FOLDER);
    }

    @Test
    void makesNothingRelatedByItself() {
        put(
                item("asked", "rhine", WATER),
                item("pumps", "elbe", WATER + " Pumpen"),
                item("beside", "rhine", COCOA + " liefert Firmen aus Köln und Bonn"));

        RelatedItem beside = explain("beside").item();

        assertThat(beside.score()).isGreaterThan(RelatedSettings.DEFAULT.minimumScore());
        assertThat(beside.origin()).isEqualTo(Origin.FALLBACK);
    }

    @Test
    void isAReasonWhoseShareBelongsToTheScore() {
        put(item("asked", "rhine", WATER), item("pumps", "rhine", WATER + " Pumpen"));
        put(item("cocoa", "ghana", COCOA));

        RelatedItem pumps = explain("pumps").item();

        assertThat(pumps.reasons())
                .filteredOn(reason -> reason.signal() == Signal.FOLDER)
                .singleElement()
                .satisfies(reason -> assertThat(reason.values()).containsExactly("rhine"));
        assertThat(pumps.reasons().stream().mapToDouble(Reason::share).sum())
                .isCloseTo(pumps.score(), within(1e-9));
    }

    @Test
    void isKeptInASavedIndex(@TempDir Path folder) throws IOException {
        put(item("asked", "rhine", WATER), item("pumps", "rhine", WATER + " Pumpen"));
        put(item("cocoa", "ghana", COCOA));
        RelatedItem before = explain("pumps").item();

        content.save(folder.resolve("index"), Map.of());
        content.load(folder.resolve("index"));

        assertThat(explain("pumps").item()).isEqualTo(before);
    }

    private void put(ItemBuilder... items) {
        content.apply(Changes.upserts(List.of(items).stream().map(ItemBuilder::build).toList()));
    }

    private List<String> ids() {
        return content.related(query()).stream().map(RelatedItem::id).toList();
    }

    private List<Signal> signals(String other) {
        return explain(other).item().reasons().stream().map(Reason::signal).toList();
    }

    private Explanation explain(String other) {
        return content.explain(query(), other).orElseThrow();
    }

    private static RelatedQuery query() {
        return RelatedQuery.of("asked", "de", 5);
    }

    private static ItemBuilder item(String id, String folder, String body) {
        return Item.builder(id, "news").path(folder + "/" + id).text("de", id, "", body);
    }

    private static ItemBuilder typed(String id, String folder, String body) {
        return Item.builder(id, "profile").path(folder + "/" + id).text("de", id, "", body);
    }
}
