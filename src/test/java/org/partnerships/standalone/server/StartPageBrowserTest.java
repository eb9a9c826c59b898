package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The start page in a real browser; skipped where none is installed. */
class StartPageBrowserTest {

    private static final String REPORT = "/?type=event-reports&path=2023/unece-regional-forum";
    private static final String NEWS = "/?type=news-teasers";
    private static final String PROFILE = "/?type=partnership-profiles&path=gavi&lang=en";

    /** The identifier of the topic "Finanzierung". */
    private static final String FINANCING = "983ff7a0-34b0-51a9-920c-0d08af261834";

    // The browser may still write to its profile while it ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private static StandaloneServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Optional<Path> executable = Browser.find();
        assumeTrue(
                executable.isPresent(),
                "No chromium with chromedriver on the PATH: the start page is not tried in a browser.");
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        browser = Browser.start(executable.get(), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        REPORT + ",320", REPORT + ",1440",
        NEWS + ",320", NEWS + ",1440",
        PROFILE + ",320", PROFILE + ",1440"
    })
    void hasNoSeriousBarriersAndFitsTheWidth(String address, int width) {
        open(address, width);

        assertThat(Axe.seriousFindings(browser)).isEmpty();
        assertThat(evaluate("document.documentElement.scrollWidth").asInt())
                .isEqualTo(evaluate("document.documentElement.clientWidth").asInt());
    }

    @Test
    void filtersTheListByTopicAndSaysHowManyAreLeft() {
        open(NEWS, 1440);
        int all = evaluate("document.querySelectorAll('.teaser').length").asInt();

        evaluate(
                """
                new Promise((resolve) => {
                  const count = document.querySelector('.count');
                  new MutationObserver(() => resolve(true)).observe(count, { childList: true });
                  const topic = document.getElementById('topic');
                  topic.value = '%s';
                  topic.dispatchEvent(new Event('change'));
                })"""
                        .formatted(FINANCING));

        int left = evaluate("document.querySelectorAll('.teaser').length").asInt();
        assertThat(left).isPositive().isLessThan(all);
        assertThat(evaluate("document.querySelector('.count').textContent").asText())
                .isEqualTo(left + " Meldungen");
        assertThat(evaluate("location.search").asText()).contains("topic=" + FINANCING);
    }

    @Test
    void ordersPartnershipsByTheNameInTheLanguageOfTheReader() {
        open("/?type=partnership-profiles&lang=en", 1440);

        assertThat(evaluate("[...document.querySelectorAll('.teaser h2')].map((h) => h.innerText)"))
                .extracting(JsonNode::asText)
                .hasSizeGreaterThan(1)
                .isSorted();
    }

    @Test
    void tellsWhyATeaserIsThereWhenItIsFocused() {
        open(REPORT, 1440);

        evaluate("document.querySelector('.teaser a').focus()");

        String reason =
                "document.getElementById(document.activeElement.getAttribute('aria-describedby'))";
        assertThat(evaluate(reason + ".textContent").asText())
                .contains("von der Redaktion gewählt");
        assertThat(evaluate(finished(reason)).asText()).isEqualTo("1");
    }

    @Test
    void leadsFromTheTextToPagesThatAreThere() {
        open(REPORT, 1440);

        assertThat(evaluate("[...document.querySelectorAll('.prose a')].map((a) => a.search)"))
                .extracting(JsonNode::asText)
                .contains("?type=partnership-profiles&path=the-partnering-initiative&lang=de");
    }

    @Test
    void embedsStructuredDataForSearchEngines() {
        open(PROFILE, 1440);

        String data = "JSON.parse(document.querySelector('script[type$=\"ld+json\"]').textContent)";
        assertThat(evaluate(data + "['@type']").asText()).isEqualTo("Organization");
    }

    @Test
    void beginsTheTabOrderWithTheWayToTheContent() {
        open(NEWS, 320);

        browser.press("Tab");

        assertThat(evaluate("document.activeElement.hash").asText()).isEqualTo("#main");
    }

    @Test
    void showsTheItemWhenTheAddressHoldsAPassword() {
        String host = server.baseUri().getAuthority();

        browser.open(URI.create("http://superuser:superuser@" + host + PROFILE), 1440);

        assertThat(evaluate("document.querySelector('h1').textContent").asText()).contains("Gavi");
    }

    @Test
    void saysInWordsThatAnItemIsMissing() {
        open("/?type=news-teasers&path=none/such&lang=en", 320);

        assertThat(evaluate("document.querySelector('main [role=alert] h1').textContent").asText())
                .isEqualTo("There is no such item here");
        assertThat(Axe.seriousFindings(browser)).isEmpty();
    }

    /** The opacity of an element once its transitions are over. */
    private static String finished(String element) {
        return """
                Promise.all(%1$s.getAnimations().map((each) => each.finished))
                  .then(() => getComputedStyle(%1$s).opacity)"""
                .formatted(element);
    }

    private static void open(String address, int width) {
        browser.open(server.baseUri().resolve(address), width);
    }

    private static JsonNode evaluate(String expression) {
        return browser.evaluate(expression);
    }
}
