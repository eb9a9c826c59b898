package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What our own classes do in Magnolia's forms. */
@ExtendWith(RunningMagnolia.class)
class FormsAcceptanceIT {

    @ParameterizedTest
    @CsvSource({"de", "en"})
    void aYearHasNoSeparator(String language, Magnolia magnolia) {
        assertThat(number(magnolia, "value=1998", language)).isEqualTo("1998");
        assertThat(number(magnolia, "text=1998", language)).isEqualTo("1998");
        assertThat(number(magnolia, "text=1.9.98", language)).isEqualTo("refused");
    }

    @Test
    void anImageNeedsAnAlternativeText(Magnolia magnolia) {
        assertThat(image(magnolia, "Ein%20Kreis")).isEqualTo("fine");
        assertThat(image(magnolia, "")).isEqualTo("alternative text, please");
    }

    private static String number(Magnolia magnolia, String asked, String language) {
        return ask(magnolia, "number?" + asked + "&lang=" + language);
    }

    private static String image(Magnolia magnolia, String alt) {
        return ask(magnolia, "image?alt=" + alt);
    }

    private static String ask(Magnolia magnolia, String question) {
        return magnolia.superuser().get("/.rest/form-probe/" + question).body();
    }
}
