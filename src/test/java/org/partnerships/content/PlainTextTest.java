package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class PlainTextTest {

    @Test
    void readsRichTextAsReadersSeeIt() {
        assertThat(
                        PlainText.of(
                                "<p>Wasser &amp; <b>Boden</b></p><ul><li>eins</li><li>zwei</li></ul>"))
                .isEqualTo("Wasser & Boden\neins\nzwei");
    }

    @Test
    void leavesPlainTextAlone() {
        assertThat(PlainText.of("Akteur*innen – 3 > 2")).isEqualTo("Akteur*innen – 3 > 2");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(PlainText.of(null)).isEmpty();
        assertThat(PlainText.links(null)).isEmpty();
    }

    @Test
    void findsTheItemsThatStoredLinksPointTo() {
        String richText =
                "<a href=\"${link:{uuid:{11-22},repository:{event-reports},path:{/2023/a}}}\">a</a>"
                        + " <a href=\"https://example.org\">b</a>"
                        + " <a href=\"${link:{uuid:{33-44},repository:{website}}}\">c</a>";

        assertThat(PlainText.links(richText)).containsExactly("11-22", "33-44");
    }

    @Test
    void shortensBetweenWords() {
        assertThat(PlainText.shorten("Partnerschaften wirken länger", 25, Locale.GERMAN))
                .isEqualTo("Partnerschaften wirken …");
    }

    @Test
    void keepsATextThatFits() {
        assertThat(PlainText.shorten("kurz", 4, Locale.GERMAN)).isEqualTo("kurz");
    }

    @Test
    void cutsAWordThatIsLongerThanTheTeaser() {
        assertThat(PlainText.shorten("Donaudampfschifffahrt", 10, Locale.GERMAN))
                .isEqualTo("Donaudam …")
                .hasSize(10);
    }
}
