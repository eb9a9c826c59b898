package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DeskEndpointTest {

    private static DeskClient desk;

    @BeforeAll
    static void start() {
        desk = DeskClient.start(null);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "brunnen gemeinden, brunnen",
        "NEU brunn, brunnen",
        "drinking FORUM, forum",
        "/kak, kakao",
        "WB, wasserbund",
        "schwengel, handpumpen",
        "pump net, handpumpen"
    })
    void findsItemsByWordsInAnyOrder(String words, String first) {
        assertThat(desk.names("/items?q=" + words.replace(" ", "%20"))).startsWith(first);
    }

    @Test
    void putsThoseFirstThatHaveTheWordsInTheirTitle() {
        assertThat(desk.names("/items?q=leitungen"))
                .containsExactly("leitungen", "werkstatt-leitungen");
    }

    @Test
    void listsTheNewestFirstWhenNothingIsLookedFor() {
        JsonNode all = desk.json("/items");

        assertThat(all.get("total").asInt()).isEqualTo(all.get("results").size());
        assertThat(desk.names("/items")).startsWith("werkstatt-leitungen", "forum");
        assertThat(desk.names("/items?limit=2&offset=1")).hasSize(2).startsWith("forum");
        assertThat(desk.names("/items?type=partnership-profiles"))
                .containsExactlyInAnyOrder("handpumpen", "wasserbund");
        assertThat(desk.names("/items?offset=1000")).isEmpty();
    }

    @Test
    void leavesOutWhatIsDeleted() {
        assertThat(desk.names("/items?limit=100")).contains("geheim").doesNotContain("geloescht");
    }

    @Test
    void tellsAnItemsLanguages() {
        JsonNode forum = desk.json("/items?q=forum&lang=en").at("/results/0");

        assertThat(forum.get("title").asText()).isEqualTo("Drinking water forum");
        assertThat(forum.get("kicker").asText()).isEqualTo("Rückblick");
        assertThat(forum.get("date").asText()).isEqualTo("2024-03-22T00:00:00.000+01:00");
        assertThat(forum.get("languages").toString()).isEqualTo("[\"de\",\"en\"]");
        assertThat(desk.json("/items?q=geheim").at("/results/0/languages").toString())
                .isEqualTo("[\"de\"]");
    }

    @Test
    void showsWhatEditorsPinnedAndHid() {
        JsonNode item = desk.json("/items/event-reports/werkstatt-leitungen");
        JsonNode hidden = item.at("/overrides/0");

        assertThat(item.get("editable").asBoolean()).isTrue();
        assertThat(hidden.get("action").asText()).isEqualTo("hide");
        assertThat(hidden.get("bothWays").asBoolean()).isTrue();
        assertThat(hidden.at("/item/@name").asText()).isEqualTo("brunnen");
        assertThat(hidden.at("/item/type").asText()).isEqualTo("news-teasers");
        assertThat(item.get("overrides").findValuesAsText("reference")).hasSize(5);
    }

    @Test
    void keepsOverridesThatPointToNothing() {
        JsonNode overrides = desk.json("/items/event-reports/werkstatt-leitungen").get("overrides");

        assertThat(overrides)
                .extracting(each -> each.get("@name").asText() + " " + each.has("item"))
                .containsExactly(
                        "relatedOverrides0 true",
                        "gone false",
                        "secret true",
                        "otherType false",
                        "empty false",
                        "nonsense false");
    }

    @Test
    void tellsWhereOverridesAreWritten() {
        JsonNode with = desk.json("/items/event-reports/werkstatt-leitungen");
        JsonNode without = desk.json("/items/news-teasers/kakao");

        assertThat(with.get("workspace").asText()).isEqualTo("event-reports");
        assertThat(with.at("/overridesNode/@path").asText())
                .isEqualTo("/werkstatt-leitungen/relatedOverrides");
        assertThat(with.at("/overridesNode/exists").asBoolean()).isTrue();
        assertThat(without.at("/overridesNode/exists").asBoolean()).isFalse();
        assertThat(without.get("overrides")).isEmpty();
        assertThat(without.at("/overridesNode/itemTypes/news-teasers").asText())
                .isEqualTo("newsTeaser");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items", "/items/event-reports/forum"})
    void asksAnonymousToLogIn(String path) {
        assertThat(desk.anonymously(path)).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/items?limit=0, 400",
        "/items?limit=101, 400",
        "/items?limit=x, 400",
        "/items?offset=-1, 400",
        "/items?type=pages, 400",
        "/items?lang=fr, 400",
        "/items?search=x, 400",
        "/items?q=a&q=b, 400",
        "/items/event-reports/forum?limit=1, 400",
        "/items/pages/forum, 404",
        "/items/event-reports/nowhere, 404",
        "/items/event-reports/a%5Bb, 404",
        "/items/news-teasers/geloescht, 404",
        "/items/event-reports/forum/relatedOverrides, 404",
        "/nothing, 404"
    })
    void refusesWhatItDoesNotUnderstand(String request, int status) {
        assertThat(desk.status(request)).isEqualTo(status);
    }

    @Test
    void answersInTheLanguageThatTheBrowserAccepts() {
        assertThat(desk.json("/items?q=forum", "Accept-Language", "en-GB").at("/results/0/title"))
                .hasToString("\"Drinking water forum\"");
    }

    @Test
    void answersOnlyWhatIsKnown() {
        assertThat(desk.json("/items?q=forum").at("/results/0").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        List.of(
                                "@name",
                                "@path",
                                "@id",
                                "@nodeType",
                                "type",
                                "kicker",
                                "title",
                                "date",
                                "languages"));
    }
}
