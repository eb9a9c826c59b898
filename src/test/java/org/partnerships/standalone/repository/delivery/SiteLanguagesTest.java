package org.partnerships.standalone.repository.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.standalone.definition.SiteDefinition;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class SiteLanguagesTest {

    private static final Locale SWISS = new Locale("de", "CH");

    private final SiteLanguages site = site(true);

    private static SiteLanguages site(boolean enabled) {
        return new SiteLanguages(
                new SiteDefinition(
                        enabled,
                        Locale.GERMAN,
                        List.of(Locale.GERMAN, Locale.ENGLISH, SWISS),
                        null,
                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"en,en", "EN,en", "en-US,en", "en_GB,en", "de_CH,de_CH", "de-AT,de", "-en-,en"})
    void takesTheSitesBestMatch(String parameter, String language) {
        assertThat(site.match(parameter)).map(Locale::toString).contains(language);
    }

    @Test
    void hasNothingForAnotherLanguage() {
        assertThat(site.match("fr")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "*", "de,en", "de_XX", "a_b_c", " en"})
    void refusesWhatIsNoLanguage(String parameter) {
        assertThatThrownBy(() -> site.match(parameter))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("is not allowed");
    }

    @Test
    void triesTheLanguageThenItsKinThenTheFallback() {
        assertThat(site.of(SWISS).propertySuffixes()).containsExactly("_de_CH", "_de", "");
        assertThat(site.of(Locale.ENGLISH).propertySuffixes()).containsExactly("_en", "_de", "");
        assertThat(site.of(Locale.GERMAN).propertySuffixes()).containsExactly("_de", "");
    }

    @Test
    void triesNothingButThePlainNameWhenThereAreNoTranslations() {
        assertThat(site(false).of(Locale.ENGLISH).propertySuffixes()).containsExactly("");
    }

    @Test
    void putsALanguageBeforeThePathOfAPageUnlessItIsTheFallback() {
        assertThat(site.localized("/home", Locale.ENGLISH)).isEqualTo("/en/home");
        assertThat(site.localized("/home", Locale.GERMAN)).isEqualTo("/home");
        assertThat(site.localized("/home", Locale.FRENCH)).isEqualTo("/home");
        assertThat(site(false).localized("/home", Locale.ENGLISH)).isEqualTo("/home");
    }
}
