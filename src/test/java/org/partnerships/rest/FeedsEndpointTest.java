package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

class FeedsEndpointTest {

    private static final String FEEDS = "/.rest/delivery/partnerships/feeds/v1/";
    private static final String UNECE = "event-reports/2023/unece-regional-forum";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

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
    void answersEventsThatACalendarReads() throws Exception {
        HttpResponse<String> answer = get("events.ics?lang=en");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate(true);

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/calendar;charset=UTF-8");
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(12);
        VEvent newest = events.get(0);
        assertThat(newest.getSummary().getValue()).startsWith("Four years to go");
        assertThat(newest.getStartDate().getValue()).isEqualTo("20260709");
        assertThat(newest.getEndDate().getValue()).isEqualTo("20260710");
        assertThat(newest.getUrl().getValue())
                .isEqualTo(
                        server.baseUri()
                                + "/en/event-reports/2026/high-level-political-forum-outlook.html");
        assertThat(newest.getLocation().getValue()).isEqualTo("New York, USA, and online");
    }

    @Test
    void answersNewsThatAFeedReaderReads() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(get("news.atom").body()));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).hasSizeGreaterThan(10);
        SyndEntry first = feed.getEntries().get(0);
        assertThat(first.getTitle()).isNotBlank();
        assertThat(first.getLink()).startsWith(server.baseUri() + "/news-teasers/");
        assertThat(first.getUri()).startsWith("urn:uuid:");
        assertThat(feed.getEntries())
                .isSortedAccordingTo(
                        (one, other) -> other.getPublishedDate().compareTo(one.getPublishedDate()));
    }

    @Test
    void theAtomFeedKeepsTheRulesOfItsStandard() throws Exception {
        HttpResponse<String> answer = get("news.atom?lang=en");
        Element feed = xml(answer.body()).getDocumentElement();

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/atom+xml;charset=UTF-8");
        for (String required : List.of("id", "title", "updated")) {
            assertThat(children(feed, required)).as(required).hasSize(1);
        }
        assertThat(self(feed)).isEqualTo(server.baseUri() + FEEDS + "news.atom?lang=en");
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            for (String required : List.of("id", "title", "updated", "published", "link")) {
                assertThat(children(entry, required)).as(required).hasSize(1);
            }
            OffsetDateTime.parse(children(entry, "updated").get(0).getTextContent());
            assertThat(entry.getAttribute("xml:lang")).isEqualTo("en");
        }
    }

    @Test
    void theSitemapNamesEveryTranslation() throws Exception {
        HttpResponse<String> answer = get("sitemap.xml");
        NodeList places = xml(answer.body()).getElementsByTagName("loc");

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/xml;charset=UTF-8");
        // 47 items less the news that are no longer valid, each in two languages
        assertThat(places.getLength()).isBetween(80, 94);
        String address = server.baseUri() + "/en/" + UNECE + ".html";
        assertThat(answer.body())
                .contains("<loc>" + address + "</loc>")
                .contains("hreflang=\"en\" href=\"" + address + "\"")
                .contains("<loc>" + server.baseUri() + "/" + UNECE + ".html</loc>");
    }

    @Test
    void theLanguageFollowsTheHeader() {
        HttpResponse<String> answer = get("news.atom", "Accept-Language", "en-US, de;q=0.5");

        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.body()).contains("xml:lang=\"en\"");
    }

    @Test
    void showsNothingThatTheCallerMayNotRead() {
        Path fixtures = Path.of("src/test/resources/related");
        try (StandaloneServer secretive =
                StandaloneServer.start(
                        StandaloneOptions.defaults()
                                .withPort(0)
                                .withContent(fixtures.resolve("content"))
                                .withAnonymousRole(
                                        fixtures.resolve(
                                                "setup/userroles.without-secrets.yaml")))) {
            RestClient feeds = new RestClient(secretive.baseUri() + FEEDS);

            assertThat(feeds.get("news.atom").body())
                    .contains("Brunnen")
                    .doesNotContain("Geheim", "geheim", "geloescht", "abgelaufen");
            assertThat(feeds.get("sitemap.xml").body())
                    .contains("/news-teasers/brunnen.html")
                    .doesNotContain("geheim", "geloescht", "abgelaufen");
            assertThat(feeds.get("news-teasers/geheim.jsonld").statusCode()).isEqualTo(404);
        }
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> children(Element parent, String name) {
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    private static String self(Element feed) {
        return children(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("self"))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }

    private static HttpResponse<String> get(String address, String... headers) {
        return new RestClient(server.baseUri() + FEEDS).get(address, headers);
    }
}
