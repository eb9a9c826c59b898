package org.partnerships.standalone.repository.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class LocaleSuffixTest {

    @ParameterizedTest
    @CsvSource({
        "title_en, en",
        "title_de_AT, de_AT",
        "short_title_en, en",
        "a_b_c_en, en",
        "a_b_de_CH, de_CH",
        "is_it, it",
        "picture_en.png, en"
    })
    void findsTheLanguageAtTheEndOfAName(String name, String language) {
        assertThat(LocaleSuffix.of(name)).hasToString(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "title_", "title_xx", "_", "__", "HB_01", ""})
    void findsNoneWhereThereIsNone(String name) {
        assertThat(LocaleSuffix.of(name)).isNull();
    }

    @Test
    void takesTheLanguageOff() {
        assertThat(LocaleSuffix.strip("title_de_AT", new Locale("de", "AT"))).isEqualTo("title");
        assertThat(LocaleSuffix.strip("title", Locale.ENGLISH)).isEqualTo("title");
    }

    @Test
    void knowsLanguagesAndCountriesOfTheIsoLists() {
        assertThat(LocaleSuffix.isKnown(new Locale("de", "ZM"))).isTrue();
        assertThat(LocaleSuffix.isKnown(new Locale("xx"))).isFalse();
        assertThat(LocaleSuffix.isKnown(new Locale("de", "XX"))).isFalse();
    }
}
