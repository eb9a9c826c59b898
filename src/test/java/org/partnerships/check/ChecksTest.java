package org.partnerships.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerships.check.CheckedItems.TODAY;
import static org.partnerships.check.CheckedItems.item;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ChecksTest {

    @Test
    void aCompleteItemHasNoFindings() {
        assertThat(
                        item().text(Place.BODY, "Rund 120 Menschen sprachen über Wasser.")
                                .image("Illustration: Wassertropfen über dem Meer", "img.png")
                                .link("https://www.gavi.org/", CheckedLink.State.EXTERNAL)
                                .event(TODAY.minusDays(300), false)
                                .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thumbnail",
                "Bild",
                "bild 3",
                "IMG_2041",
                "DSC00012",
                "wasser.jpg",
                "...",
                "Foto",
                "img-water",
                "Logo"
            })
    void anAltTextMustSayWhatCanBeSeen(String alt) {
        assertThat(item().image(alt, "img-water.png").findings())
                .extracting(Finding::check)
                .containsExactly(Check.MEANINGLESS_ALT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Logo der Impfallianz Gavi", "Bild eines Brunnens", ""})
    void anAltTextThatSaysItOrIsEmptyOnPurposeIsFine(String alt) {
        assertThat(item().image(alt, "img-water.png").findings()).isEmpty();
    }

    @Test
    void anImageWithoutAltTextIsFound() {
        assertThat(checks(item().image(null, null))).containsExactly(Check.MISSING_ALT);
    }

    @Test
    void aReferenceToNothingIsFound() {
        assertThat(checks(item().link("f2a19234", CheckedLink.State.MISSING)))
                .containsExactly(Check.DEAD_REFERENCE);
        assertThat(checks(item().link("f2a19234", CheckedLink.State.FOUND))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https:///path",
                "www.gavi.org",
                "gavi",
                "http://gavi",
                "#",
                "https://http://gavi.org",
                "https://gavi .org",
                "http://localhost:8080/x",
                "htps://gavi.org",
                "mailto:",
                ""
            })
    void anAddressNoBrowserCanOpenIsFound(String url) {
        assertThat(checks(item().link(url, CheckedLink.State.EXTERNAL)))
                .containsExactly(Check.MALFORMED_URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.gavi.org",
                "http://example.org:8080/a?b=c#d",
                "https://müller.de/x",
                "mailto:info@example.org",
                "tel:+49228",
                "/dam/jcr:1/a.pdf",
                "#programm",
                "https://user@example.org/",
                "https://sub_domain.example.org/"
            })
    void anAddressThatMayWorkIsLeftAlone(String url) {
        assertThat(checks(item().link(url, CheckedLink.State.EXTERNAL))).isEmpty();
    }

    @Test
    void aPastEventNeedsAReportOrARecording() {
        assertThat(checks(item().event(TODAY.minusDays(15), false)))
                .containsExactly(Check.MISSING_REPORT);
        assertThat(checks(item().event(TODAY.minusDays(14), false))).isEmpty();
        assertThat(checks(item().event(TODAY.plusDays(1), false))).isEmpty();
        assertThat(checks(item().event(TODAY.minusDays(15), true))).isEmpty();
        assertThat(checks(item().event(null, false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Aufzeichnung des Gesprächs ist online abrufbar.",
                "Der Mitschnitt ist jetzt online.",
                "Alle Materialien stehen zum Download bereit.",
                "A recording of the panel is available online."
            })
    void whatIsOnlineNeedsALink(String text) {
        assertThat(checks(item().text(Place.BODY, text))).containsExactly(Check.PROMISED_LINK);
    }

    @Test
    void aLinkInTheSameParagraphIsEnough() {
        String text = "Die Aufzeichnung ist online.\nMehr beim Veranstalter.";

        assertThat(checks(item().text(Place.BODY, text, "Aufzeichnung"))).isEmpty();
        assertThat(checks(item().text(Place.BODY, text, "Veranstalter")))
                .containsExactly(Check.PROMISED_LINK);
        assertThat(checks(item().text(Place.BODY, text).offering())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Räume wurden nicht aufgezeichnet.",
                "Die Aufzeichnung ist noch nicht online.",
                "Das Treffen fand online statt.",
                "Schuldaten sind online einsehbar, aber eingeschränkt.",
                "Participants met in Bonn and online."
            })
    void whatIsNotPromisedNeedsNoLink(String text) {
        assertThat(checks(item().text(Place.BODY, text))).isEmpty();
    }

    @Test
    void anItemIsExpectedInEveryLanguage() {
        assertThat(item().findings("de", "en"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.check()).isEqualTo(Check.MISSING_TRANSLATION);
                            assertThat(finding.language()).isEqualTo("en");
                        });
    }

    @Test
    void aTranslatedItemIsTranslatedFieldByField() {
        assertThat(
                        item().english(Place.TITLE, "Water for all")
                                .text(Place.LEAD, "Einleitung")
                                .findings("de", "en"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.check()).isEqualTo(Check.UNTRANSLATED_FIELD);
                            assertThat(finding.field()).isEqualTo("LEAD");
                            assertThat(finding.language()).isEqualTo("en");
                        });
    }

    @Test
    void aTextMayBeAsLongAsItsPlace() {
        int fits = CheckSettings.DEFAULT.kickerCharacters();

        assertThat(checks(item().text(Place.KICKER, "a".repeat(fits)))).isEmpty();
        assertThat(checks(item().text(Place.KICKER, "a".repeat(fits + 1))))
                .containsExactly(Check.TOO_LONG);
    }

    @Test
    void topicsAndGoalsAreExpected() {
        assertThat(checks(item().unclassified())).containsExactly(Check.NO_TOPIC, Check.NO_SDG);
    }

    @Test
    void twoItemsWithTheSameTitleAreBothFound() {
        List<CheckedItem> items = new ArrayList<>();
        items.add(item().id("one").build());
        items.add(item().id("two").build());

        assertThat(CheckedItems.checks("de").check(items).findings())
                .extracting(finding -> finding.path() + " " + finding.details())
                .containsExactly("/one [/two]", "/two [/one]");
    }

    @Test
    void theMostImportantComesFirst() {
        assertThat(checks(item().unclassified().text(Place.BODY, "xxx")))
                .containsExactly(Check.UNRESOLVED_NOTE, Check.NO_TOPIC, Check.NO_SDG);
    }

    @Test
    void everyFindingHasWordsInBothLanguages() {
        for (Check check : Check.values()) {
            Finding finding =
                    new Finding(
                            check, "id", "type", "/path", null, null, null, List.of("a", "b", "c"));
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH)) {
                FindingText text = FindingText.in(locale);
                assertThat(text.message(finding)).isNotBlank().doesNotContain("%");
                assertThat(text.advice(finding)).isNotBlank().endsWith(".");
            }
            assertThat(FindingText.in(Locale.GERMAN).message(finding))
                    .isNotEqualTo(FindingText.in(Locale.ENGLISH).message(finding));
        }
    }

    private static List<Check> checks(CheckedItems item) {
        return item.findings().stream().map(Finding::check).toList();
    }
}
