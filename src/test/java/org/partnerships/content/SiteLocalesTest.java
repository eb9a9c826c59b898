package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class SiteLocalesTest {

    private static final Locale AUSTRIA = new Locale("de", "AT");
    private static final SiteLocales SITE =
            new SiteLocales(Locale.GERMAN, List.of(Locale.GERMAN, AUSTRIA, Locale.ENGLISH));

    @Test
    void findsALocaleHoweverItIsWritten() {
        assertThat(SITE.find("de")).contains(Locale.GERMAN);
        assertThat(SITE.find("de-AT")).contains(AUSTRIA);
        assertThat(SITE.find("de_AT")).contains(AUSTRIA);
        assertThat(SITE.find("EN")).contains(Locale.ENGLISH);
    }

    @Test
    void fallsBackToTheSameLanguageOfAnotherCountry() {
        assertThat(SITE.find("en-GB")).contains(Locale.ENGLISH);
    }

    @Test
    void doesNotFindWhatTheSiteDoesNotSpeak() {
        assertThat(SITE.find("fr")).isEmpty();
        assertThat(SITE.find("")).isEmpty();
        assertThat(SITE.find("*")).isEmpty();
        assertThat(SITE.find("../etc")).isEmpty();
    }

    @Test
    void takesTheMostWantedLocaleItHas() {
        assertThat(SITE.negotiate(List.of(Locale.FRENCH, Locale.US))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void takesTheFallbackWhenNothingFits() {
        assertThat(SITE.negotiate(List.of(Locale.FRENCH))).isEqualTo(Locale.GERMAN);
        assertThat(SITE.negotiate(List.of())).isEqualTo(Locale.GERMAN);
    }

    @Test
    void countsALanguageOnce() {
        assertThat(SITE.languages()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
    }
}
