package org.partnerships.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.SettingException;

class FeedSettingsTest {

    @Test
    void theBaseEndsWithoutASlash() {
        assertThat(new FeedSettings("https://www.example.org/", "Site", 1).baseUrl())
                .isEqualTo("https://www.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.org", "ftp://example.org", "https://", "nonsense here"})
    void theBaseIsAWebAddress(String base) {
        assertThatThrownBy(() -> new FeedSettings(base, "Site", 1))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("baseUrl");
    }
}
