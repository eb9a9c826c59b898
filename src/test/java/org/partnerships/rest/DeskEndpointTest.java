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

    @Test
    void drawsAnItemAmongThoseRelatedToIt() {
        JsonNode found = desk.json("/neighbourhood/event-reports/forum");
        List<String> names = found.get("items").findValuesAsText("@name");

        assertThat(names).startsWith("forum", "kakao", "geheim").contains("brunnen");
        assertThat(found.at("/items/0/score").asDouble()).isEqualTo(1);
        assertThat(found.get("ties")).isNotEmpty();
        for (JsonNode tie : found.get("ties")) {
            assertThat(tie.get("from").asInt()).isLessThan(tie.get("to").asInt());
            assertThat(tie.get("to").asInt()).isLessThan(names.size());
        }
        assertThat(desk.json("/neighbourhood/event-reports/forum?limit=1").get("items")).hasSize(2);
    }

    @Test
    void tellsHowTheSiteDoes() {
        JsonNode site = desk.site("");

        assertThat(site.get("items").asInt()).isEqualTo(8);
        assertThat(site.at("/types/event-reports/items").asInt()).isEqualTo(2);
        assertThat(site.get("coverage").asDouble()).isBetween(0.1, 0.99);
        assertThat(site.get("orphans").findValuesAsText("@name"))
                .hasSize(site.get("orphansTotal").asInt())
                .doesNotContain("kakao", "brunnen");
        assertThat(site.at("/short/0/results").asInt()).isLessThan(3);
        assertThat(site.get("short")).hasSize(site.get("shortTotal").asInt());
        assertThat(site.at("/frequent/0/count").asInt()).isPositive();
        assertThat(desk.site("?lang=en").get("items").asInt()).isLessThan(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items",
                "/items/event-reports/forum",
                "/neighbourhood/event-reports/forum",
                "/site"
            })
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
        "/neighbourhood/event-reports/forum?limit=31, 400",
        "/neighbourhood/event-reports/forum?q=x, 400",
        "/neighbourhood/event-reports/nowhere, 404",
        "/neighbourhood/pages/forum, 404",
        "/site?limit=3, 400",
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
