package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.standalone.repository.Access;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The editors' desk in a real browser; skipped where none is installed. */
class DeskBrowserTest {

    private static final String EDITOR = "redakteurin";
    private static final String READER = "leserin";
    private static final String PASSWORD = "gräßlich: lang";

    private static final String GAVI = "?item=partnership-profiles/gavi";
    private static final String REPORT = "?item=event-reports/2023/unece-regional-forum";
    private static final String WATER = "?item=partnership-profiles/global-water-partnership";
    private static final String CARE = "?item=partnership-profiles/global-alliance-for-care";

    // The browser may still write to its profile while it ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private static StandaloneServer server;
    private static Browser browser;
    private static DeskPage desk;

    @BeforeAll
    static void start() {
        Optional<Path> executable = Browser.find();
        assumeTrue(
                executable.isPresent(),
                "No chromium with chromedriver on the PATH: the desk is not tried in a browser.");
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        user(EDITOR, "partnerships-editor");
        user(READER, "partnerships-reader");
        browser = Browser.start(executable.get(), profile);
        desk = new DeskPage(browser, server.baseUri());
    }

    private static void user(String name, String role) {
        Access access = server.opened().repository().access();
        access.setPassword(name, PASSWORD);
        access.grant(name, role);
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

    @BeforeEach
    void signIn() {
        desk.open("", 1440);
        if (desk.has(".login")) {
            desk.signIn(EDITOR, PASSWORD);
            desk.await("#find");
            desk.settle();
        }
    }

    @Test
    void asksWhoeverIsNotSignedInForNameAndPassword() {
        desk.click("#sign-out");
        desk.await(".login");
        desk.signIn(EDITOR, "wrong");
        desk.await(".login .problem:not([hidden])");
        assertThat(desk.text(".login .problem")).isEqualTo("Name oder Passwort stimmt nicht.");

        desk.signIn(EDITOR, PASSWORD);
        desk.await("#find");

        assertThat(browser.evaluate("location.href").asText()).doesNotContain(EDITOR);
    }

    @Test
    void tellsReadersThatTheDeskIsNotForThem() {
        desk.click("#sign-out");
        desk.await(".login");

        desk.signIn(READER, PASSWORD);
        desk.await(".login .problem:not([hidden])");

        assertThat(desk.text(".login .problem")).contains("partnerships-editor");
        assertThat(Axe.seriousFindings(browser)).isEmpty();
    }

    @Test
    void findsAnItemWhileItsNameIsTyped() {
        desk.fill("#find", "impfallianz");
        desk.await("#find-list [aria-selected=true]");

        browser.press("Enter");
        desk.await("h1[lang], .item-head h1");

        assertThat(desk.text(".item-head h1")).isEqualTo("Gavi, die Impfallianz");
    }

    @Test
    void pinsAnItemAndTakesItBack() {
        desk.open(GAVI, 1440);
        List<String> before = desk.titles();
        assertThat(before).hasSize(3);

        desk.click(DeskPage.RESULTS + ":nth-child(3) .pin");

        assertThat(desk.titles()).startsWith(before.get(2)).hasSize(3);
        assertThat(desk.text(DeskPage.RESULTS + " .mark")).isEqualTo("angepinnt");
        assertThat(desk.text("#outcome p")).isEqualTo("Angepinnt: " + before.get(2));

        desk.click("#outcome .undo");

        assertThat(desk.titles()).isEqualTo(before);
        assertThat(desk.has(".mark-pinned")).isFalse();
    }

    @Test
    void movesAnItemUpByPinningWhatStandsAbove() {
        desk.open(WATER, 1440);
        List<String> before = desk.titles();

        desk.click(DeskPage.RESULTS + ":nth-child(3) .step");

        assertThat(desk.titles()).containsExactly(before.get(0), before.get(2), before.get(1));
        assertThat(desk.texts(".overrides .pinned a"))
                .containsExactly(before.get(0), before.get(2));

        desk.click("#outcome .undo");

        assertThat(desk.titles()).isEqualTo(before);
    }

    @Test
    void movesAnItemThatIsDraggedOntoAnother() {
        desk.open(WATER, 1440);
        List<String> before = desk.titles();

        desk.drag(DeskPage.RESULTS + ":nth-child(3)", DeskPage.RESULTS + ":nth-child(1)");

        assertThat(desk.titles()).containsExactly(before.get(2), before.get(0), before.get(1));

        desk.click("#outcome .undo");

        assertThat(desk.titles()).isEqualTo(before);
    }

    @Test
    void hidesAnItemUntilItIsToBeShownAgain() {
        desk.open(CARE, 1440);
        List<String> before = desk.titles();

        desk.click(DeskPage.RESULTS + " .menu-items button:last-child");

        assertThat(desk.titles()).doesNotContain(before.get(0));
        assertThat(desk.text(".overrides .hidden .mark")).isEqualTo("in beiden Richtungen");

        desk.click(".overrides .hidden .actions button:last-child");

        assertThat(desk.titles()).isEqualTo(before);
    }

    @Test
    void losesNoEntryWhenARequestFailsHalfWay() {
        desk.open(REPORT, 1440);
        List<String> before = desk.texts(".overrides li a");
        assertThat(before).isNotEmpty();
        browser.evaluate(
                """
                window.realFetch = window.fetch;
                window.fetch = (address, options) => options?.method === 'DELETE'
                  ? Promise.resolve(new Response('', { status: 500 })) : realFetch(address, options);
                true""");

        desk.click(DeskPage.RESULTS + " .step:nth-child(2)");

        assertThat(desk.text("#outcome p")).startsWith("Nur zum Teil gespeichert.");
        assertThat(desk.texts(".overrides li a")).containsAll(before);

        browser.evaluate("window.fetch = window.realFetch; true");
        desk.click("#outcome .retry");

        assertThat(desk.texts(".overrides li a")).containsAll(before).doesNotHaveDuplicates();

        desk.click("#outcome .undo");

        assertThat(desk.texts(".overrides li a")).isEqualTo(before);
    }

    @Test
    void tellsWhyAnItemIsNotInTheList() {
        desk.open(GAVI, 1440);

        desk.fill("#why-not", "kakaodialog");
        desk.await("#why-not-list [aria-selected=true]");
        browser.press("Enter");
        desk.await(".why-language");

        assertThat(desk.text(".why-language .mark")).isEqualTo("nicht in der Liste");
        assertThat(desk.texts(".why-language > p")).hasSize(2).doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({
        "'',360,light",
        "'',1024,dark",
        "'',1920,light",
        "?view=findings,360,dark",
        "?view=findings,1024,light",
        REPORT + ",360,light",
        REPORT + ",1024,dark",
        REPORT + "&lang=en,1920,light"
    })
    void hasNoSeriousBarriersAndFitsTheWidth(String place, int width, String colours) {
        browser.prefer(colours);
        desk.open(place, width);

        assertThat(Axe.seriousFindings(browser)).isEmpty();
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isEqualTo(browser.evaluate("document.documentElement.clientWidth").asInt());
    }

    @Test
    void showsHowTheSiteDoesAndLeadsToItsItems() {
        assertThat(desk.texts(".figure-value")).hasSize(4);
        assertThat(desk.text(".by-type tbody")).contains("Veranstaltung", "Meldung");

        desk.click(".item-list a");
        desk.await(".item-view");

        assertThat(browser.evaluate("location.search").asText()).startsWith("?item=");
    }
}
