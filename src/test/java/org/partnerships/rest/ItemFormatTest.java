package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.net.http.HttpResponse;

/** One item in the formats of search engines and calendars. */
class ItemFormatTest {

    private static final String FEEDS = "/.rest/delivery/partnerships/feeds/v1/";
    private static final String UNECE = "event-reports/2023/unece-regional-forum";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tellsSearchEnginesAboutAnEvent() throws IOException {
        JsonNode event = json(UNECE + ".jsonld?lang=en");

        assertThat(event.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(event.get("@type").asText()).isEqualTo("Event");
        assertThat(event.get("startDate").asText()).isEqualTo("2023-03-27");
        assertThat(event.get("eventAttendanceMode").asText())
                .isEqualTo("https://schema.org/OnlineEventAttendanceMode");
        assertThat(event.at("/location/0/@type").asText()).isEqualTo("VirtualLocation");
        assertThat(event.at("/recordedIn/@type").asText()).isEqualTo("VideoObject");
        assertThat(event.at("/recordedIn/url").asText()).startsWith("https://example.org/");
        assertThat(event.at("/organizer/0/@type").asText()).isEqualTo("Organization");
        assertThat(event.at("/organizer/0/name").asText()).isNotBlank();
        assertThat(event.at("/performer/0/name").asText()).isNotBlank();
        assertThat(event.get("image").asText()).startsWith(server.baseUri() + "/dam/jcr:");
        assertThat(event.get("inLanguage").asText()).isEqualTo("en");
    }

    @Test
    void tellsSearchEnginesAboutAnEventWithAPlace() throws IOException {
        JsonNode event = json("event-reports/2023/water-conference-side-event.jsonld");

        assertThat(event.get("eventAttendanceMode").asText()).endsWith("MixedEventAttendanceMode");
        assertThat(event.at("/location/0/@type").asText()).isEqualTo("Place");
        assertThat(event.at("/location/1/@type").asText()).isEqualTo("VirtualLocation");
    }

    @Test
    void tellsSearchEnginesAboutNewsAndOrganisations() throws IOException {
        JsonNode news = json("news-teasers/2024/mangrove-breakthrough.jsonld");
        assertThat(news.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(news.get("headline").asText()).isNotBlank();
        assertThat(news.get("datePublished").asText()).startsWith("2024-");
        assertThat(news.at("/publisher/name").asText()).isNotBlank();

        JsonNode gavi = json("partnership-profiles/gavi.jsonld?lang=en");
        assertThat(gavi.get("@type").asText()).isEqualTo("Organization");
        assertThat(gavi.get("url").asText()).isEqualTo("https://www.gavi.org");
        assertThat(gavi.get("logo").asText()).contains("/dam/jcr:");
    }

    @Test
    void theFormatFollowsTheEndingTheParameterOrTheHeader() {
        assertThat(type(get(UNECE))).startsWith("application/ld+json");
        assertThat(type(get(UNECE + ".ics"))).startsWith("text/calendar");
        assertThat(type(get(UNECE + "?format=ics"))).startsWith("text/calendar");
        assertThat(type(get(UNECE + "?format=jsonld"))).startsWith("application/ld+json");
        assertThat(type(get(UNECE, "Accept", "text/calendar"))).startsWith("text/calendar");
        assertThat(type(get(UNECE, "Accept", "application/ld+json, text/calendar")))
                .startsWith("application/ld+json");
    }

    @ParameterizedTest
    @CsvSource({
        "news-teasers/2024/mangrove-breakthrough.ics, 400",
        "event-reports/2023/unece-regional-forum?format=pdf, 400",
        "events.ics?lang=fr, 400",
        "events.ics?limit=2, 400",
        "event-reports/nowhere.jsonld, 404",
        "pages/x.jsonld, 404",
        "events.rss, 404"
    })
    void refusesWhatItDoesNotUnderstandInMagnoliasErrorForm(String request, int status)
            throws IOException {
        HttpResponse<String> answer = get(request);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).at("/error/code").asText()).isNotBlank();
    }

    private static JsonNode json(String address) throws IOException {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/ld+json;charset=UTF-8");
        return JSON.readTree(answer.body());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static HttpResponse<String> get(String address, String... headers) {
        return new RestClient(server.baseUri() + FEEDS).get(address, headers);
    }
}
