package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerships.related.Neighbourhood.Tie;

import java.util.List;

class NeighbourhoodTest {

    private static final String WELLS = "Brunnen und Pumpen liefern sauberes Trinkwasser";

    private final RelatedContent content = new RelatedContent();

    @BeforeEach
    void fill() {
        content.apply(
                Changes.upserts(
                        List.of(
                                item("asked", WELLS + " im Dorf", List.of("cocoa")),
                                item("pump", WELLS + " in der Stadt", List.of()),
                                item("pipe", WELLS + " durch Leitungen", List.of()),
                                item("cocoa", "Kakao aus fairem Handel", List.of()))));
    }

    @Test
    void beginsWithTheItemItself() {
        Neighbourhood found = content.neighbourhood(question(3));

        assertThat(found.items()).extracting(RelatedItem::id).startsWith("asked", "cocoa");
        assertThat(found.items()).extracting(RelatedItem::id).contains("pump", "pipe");
        assertThat(found.items().get(0).score()).isEqualTo(1);
    }

    @Test
    void tiesNeighboursToEachOther() {
        Neighbourhood found = content.neighbourhood(question(3));
        int pump = place(found, "pump");
        int pipe = place(found, "pipe");

        assertThat(found.ties())
                .anySatisfy(
                        tie -> {
                            assertThat(tie.from()).isEqualTo(Math.min(pump, pipe));
                            assertThat(tie.to()).isEqualTo(Math.max(pump, pipe));
                        })
                .allSatisfy(tie -> assertThat(tie.score()).isBetween(0.01, 1.0))
                .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(found.ties()).extracting(Tie::from).contains(0);
    }

    @Test
    void tiesNothingToWhatIsOnlyPinned() {
        Neighbourhood found = content.neighbourhood(question(3));
        int cocoa = place(found, "cocoa");

        assertThat(found.ties()).noneMatch(tie -> tie.from() == cocoa || tie.to() == cocoa);
    }

    @Test
    void isEmptyForAnUnknownItem() {
        Neighbourhood found = content.neighbourhood(RelatedQuery.of("nobody", "de", 3));

        assertThat(found.items()).isEmpty();
        assertThat(found.ties()).isEmpty();
    }

    private static RelatedQuery question(int limit) {
        return RelatedQuery.of("asked", "de", RelatedOptions.of(limit).withFallback(false));
    }

    private static int place(Neighbourhood found, String id) {
        return found.items().stream().map(RelatedItem::id).toList().indexOf(id);
    }

    private static Item item(String id, String text, List<String> pins) {
        return Item.builder(id, "news").text("de", id, "", text).pins(pins).build();
    }
}
