package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerships.standalone.QuietLogging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What no client should send, with the logging of the real server. */
class BadInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORTS = "/.rest/delivery/partnerships/event-reports/v1";
    private static final String RELATED = "/.rest/delivery/partnerships/related/v1/event-reports";

    /** The best of a few, as other tests may keep the machine busy. */
    private static final int ATTEMPTS = 5;

    private static final long MOST_MILLIS = 100;

    private static StandaloneServer server;
    private static TestClient client;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(StandaloneOptions.defaults().withPort(0));
        client = new TestClient(server.baseUri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void logAsInProduction() {
        LoggerContext context = logging();
        context.reset();
        new QuietLogging().configure(context);
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void logAsInTests() throws Exception {
        LoggerContext context = logging();
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(BadInputTest.class.getResource("/logback-test.xml"));
    }

    private static LoggerContext logging() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"addresses", "headers", "faults"})
    void isRefusedAtOnceInTheErrorFormAndNamedInOneLine(
            String name, int status, String address, String[] headers) throws IOException {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && best > MOST_MILLIS; i++) {
            log.list.clear();
            long start = System.nanoTime();
            String answer = client.getRaw(address, headers);
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
            requireErrorForm(answer);
            requireOneLine(status);
        }
        assertThat(best).as("milliseconds").isLessThanOrEqualTo(MOST_MILLIS);
    }

    private static void requireErrorForm(String answer) throws IOException {
        JsonNode error = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n"))).get("error");
        assertThat(error.get("code").asText()).isNotBlank();
        assertThat(error.get("message").asText()).isNotBlank();
        assertThat(answer).doesNotContain("Exception:", "\tat ");
    }

    /** Written after the answer, perhaps a moment later than it arrives. */
    private void requireOneLine(int status) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !log.list.isEmpty());
        List<ILoggingEvent> lines = List.copyOf(log.list);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).getThrowableProxy()).isNull();
        assertThat(lines.get(0).getFormattedMessage())
                .startsWith(status + " ")
                .doesNotContain("\n")
                .hasSizeLessThan(300);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                address("a path of 20,000 characters", 400, "/" + "x".repeat(20_000)),
                address("a query of 20,000 characters", 400, REPORTS + "?q=" + "x".repeat(20_000)),
                address("3,000 segments", 404, REPORTS + "/a".repeat(3000)),
                address("3,000 segments to be related to", 404, RELATED + "/a".repeat(3000)),
                address("1,000 steps up", 404, REPORTS + "/.".repeat(1000) + "/nowhere"),
                address("2,000 parameters", 400, REPORTS + "?" + "a=1&".repeat(2000)),
                address("many parameters without a name", 400, REPORTS + "?" + "&".repeat(5000)),
                address("a percent sign alone", 400, REPORTS + "/100%"),
                address("half an escape", 400, REPORTS + "/%a"),
                address("an escape of no digits", 400, REPORTS + "/%zz"),
                address("a broken escape in a query", 400, REPORTS + "?q=%zz"),
                address("bytes that are not UTF-8", 400, REPORTS + "/%ff%fe"),
                address("an overlong form of a slash", 400, REPORTS + "/%c0%af"),
                address("half a surrogate pair", 400, REPORTS + "/%ed%a0%80"),
                address("half a letter in a query", 400, REPORTS + "?title=%c3"),
                address("a byte of zero", 400, REPORTS + "/%00"),
                address("an escaped slash", 400, REPORTS + "/2023%2Funece-regional-forum"),
                address("an escaped backslash", 400, REPORTS + "/2023%5Cunece-regional-forum"),
                address("a letter that was not escaped", 400, REPORTS + "/ä"),
                address("a sign that must be escaped", 400, REPORTS + "?q=\"{}\""),
                address("a sign that no name may hold", 404, RELATED + "/a*b"));
    }

    private static Arguments address(String name, int status, String address) {
        return arguments(name, status, address, new String[] {host()});
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                header("a header of 20,000 characters", "X-Long: " + "x".repeat(20_000)),
                header("2,000 headers", "X: 1\r\n".repeat(1999) + "X: 1"),
                header("an Accept of nothing", "Accept: nothing"),
                header("a quality beyond one", "Accept: application/json;q=2"),
                header("a language with a quality of nothing", "Accept-Language: en;q=high"),
                header("a media type of nothing", "Content-Type: nothing"),
                header("a header without a name", ": x"),
                header("a header with a blank in its name", "X Y: z"),
                header("a second host", "Host: elsewhere.example"),
                header("a length that is no number", "Content-Length: much"));
    }

    private static Arguments header(String name, String header) {
        return arguments(name, 400, REPORTS, new String[] {host(), header});
    }

    /** Magnolia answers these with 500, and so do we. */
    static Stream<Arguments> faults() {
        return Stream.of(
                address("an escaped line break", 500, REPORTS + "/a%0d%0aSet-Cookie:x=y"),
                address("nested brackets", 500, REPORTS + "?" + "[".repeat(2000) + "=1"),
                address("an order by a brace", 500, REPORTS + "?orderBy=%7D"),
                address("a search for a star", 500, REPORTS + "?q=*"),
                arguments(
                        "a quality that is no number",
                        500,
                        REPORTS,
                        new String[] {host(), "Accept: text/html;q=high"}));
    }

    private static String host() {
        return "Host: localhost";
    }
}
