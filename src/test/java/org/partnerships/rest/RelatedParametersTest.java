package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class RelatedParametersTest {

    private static final SiteLocales SITE =
            new SiteLocales(Locale.GERMAN, List.of(Locale.GERMAN, Locale.ENGLISH));

    @Test
    void askForThreeOfAnyTypeWithoutReasonsByDefault() {
        RelatedParameters parameters = RelatedParameters.of(Map.of(), SITE, RelatedLimits.DEFAULT);

        assertThat(parameters.limit()).isEqualTo(3);
        assertThat(parameters.types()).containsExactlyInAnyOrder(ContentType.values());
        assertThat(parameters.locale()).isNull();
        assertThat(parameters.explain()).isFalse();
        assertThat(parameters.fallback()).isTrue();
        assertThat(parameters.perType()).isEqualTo(3);
    }

    @Test
    void readWhatIsAskedFor() {
        RelatedParameters parameters =
                RelatedParameters.of(
                        Map.of(
                                "limit", List.of("50"),
                                "types", List.of("news-teasers, event-reports"),
                                "lang", List.of("en-GB"),
                                "explain", List.of("true")),
                        SITE,
                        RelatedLimits.DEFAULT);

        assertThat(parameters.limit()).isEqualTo(50);
        assertThat(parameters.types())
                .containsExactlyInAnyOrder(ContentType.NEWS_TEASER, ContentType.EVENT_REPORT);
        assertThat(parameters.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(parameters.explain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "51", "99999999999999999999", "drei", "", "3.0", " 3"})
    void refuseALimitOutOfRange(String limit) {
        assertThatThrownBy(
                        () ->
                                RelatedParameters.of(
                                        Map.of("limit", List.of(limit)),
                                        SITE,
                                        RelatedLimits.DEFAULT))
                .isInstanceOf(RequestException.class)
                .hasMessage("limit '%s' is not a whole number from 1 to 50.", limit);
    }

    @ParameterizedTest
    @CsvSource({
        "lang, fr, 'Unknown lang ''fr'': the site has [de, en].'",
        "types, pages, 'Unknown type ''pages'' in types: use event-reports, news-teasers,"
                + " partnership-profiles.'",
        "explain, yes, explain 'yes' is neither true nor false.",
        "fallback, 1, fallback '1' is neither true nor false.",
        "perType, 0, perType '0' is not a whole number from 1 to 50.",
        "depth, 2, 'Unknown parameter ''depth'': use limit, types, perType, lang, explain,"
                + " fallback, with.'"
    })
    void refuseWhatTheyDoNotKnowAndSayWhatWouldDo(String name, String value, String message) {
        assertThatThrownBy(
                        () ->
                                RelatedParameters.of(
                                        Map.of(name, List.of(value)), SITE, RelatedLimits.DEFAULT))
                .isInstanceOf(RequestException.class)
                .hasMessage(message);
    }

    @Test
    void refuseAParameterGivenTwice() {
        assertThatThrownBy(
                        () ->
                                RelatedParameters.of(
                                        Map.of("limit", List.of("1", "2")),
                                        SITE,
                                        RelatedLimits.DEFAULT))
                .isInstanceOf(RequestException.class)
                .hasMessage("Parameter 'limit' is given twice.");
    }
}
