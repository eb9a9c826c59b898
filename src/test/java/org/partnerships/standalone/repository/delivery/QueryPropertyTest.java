package org.partnerships.standalone.repository.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whatever is sent as a filter, an order, a word to search for or a path. */
class QueryPropertyTest {

    private static final int TRIES = 500;

    /** The faults that a real Magnolia answers with a 500 as well. */
    private static final Pattern MAGNOLIAS_FAULTS =
            Pattern.compile(
                    ".*(Operator is invalid|Property string is invalid"
                            + "|is not a registered namespace prefix"
                            + "|can't contain only special characters"
                            + "|Invalid full text search expression"
                            + "|minimumSimilarity >= 1"
                            + "|Unable to compare rows"
                            + "|begin 1, end 0, length 1|out of bounds"
                            + "|must not be negative).*",
                    Pattern.DOTALL);

    private static GardenFixture garden;
    private static DeliveryEndpoint fenced;
    private static DeliveryEndpoint guarded;

    @BeforeContainer
    static void plant() throws Exception {
        garden = new GardenFixture();
        fenced = garden.endpoint("fenced");
        guarded = garden.endpoint("guarded");
    }

    @AfterContainer
    static void clear() {
        garden.close();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noQueryLeavesTheFenceOrFailsUnlessMagnoliaDoes(@ForAll("queries") QueryRequest query) {
        ask(fenced, query).ifPresent(QueryPropertyTest::requireWithinTheFence);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noQueryShowsWhatTheCallerMayNotRead(@ForAll("queries") QueryRequest query) {
        ask(guarded, query).ifPresent(answer -> assertThat(answer.get("total").asInt()).isZero());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noPathLeavesTheFence(@ForAll("paths") String path) {
        try {
            JsonNode node = garden.ask(fenced, each -> each.read(path, null, Locale.ENGLISH));
            assertThat(node.get("@path").asText() + "/").startsWith(GardenFixture.FENCE);
            garden.ask(fenced, each -> each.children(path, Locale.ENGLISH))
                    .forEach(QueryPropertyTest::requireBehindTheFence);
        } catch (DeliveryException expected) {
            assertThat(expected.getMessage()).doesNotContain(GardenFixture.SECRET);
        }
    }

    private static Optional<JsonNode> ask(DeliveryEndpoint endpoint, QueryRequest query) {
        try {
            return Optional.of(garden.ask(endpoint, each -> each.query(query, Locale.ENGLISH)));
        } catch (DeliveryException fault) {
            boolean serverError =
                    fault.problem() == DeliveryException.Problem.UNKNOWN
                            || fault.problem() == DeliveryException.Problem.NO_SUCH_NODE_TYPE;
            if (serverError) {
                assertThat(fault.getMessage()).matches(MAGNOLIAS_FAULTS);
            }
            assertThat(fault.getMessage()).doesNotContain(GardenFixture.SECRET);
            return Optional.empty();
        }
    }

    private static void requireWithinTheFence(JsonNode answer) {
        assertThat(answer.get("total").asInt()).isLessThanOrEqualTo(GardenFixture.PAGES);
        for (JsonNode result : answer.get("results")) {
            requireBehindTheFence(result);
        }
        assertThat(answer.toString()).doesNotContain(GardenFixture.SECRET);
    }

    private static void requireBehindTheFence(JsonNode node) {
        assertThat(node.get("@path").asText()).startsWith(GardenFixture.FENCE);
    }

    @Provide
    Arbitrary<QueryRequest> queries() {
        Arbitrary<String> word = text();
        Arbitrary<String> filter =
                Combinators.combine(names(), operators()).as((name, operator) -> name + operator);
        Arbitrary<String> order =
                Combinators.combine(names(), Arbitraries.of("", " asc", " desc", " DESC x", " up"))
                        .as((name, direction) -> name + direction);
        return Combinators.combine(
                        word.injectNull(0.6),
                        order.list().ofMaxSize(2).map(list -> String.join(",", list)),
                        Arbitraries.maps(filter, values().list().ofMinSize(1).ofMaxSize(2))
                                .ofMaxSize(3),
                        Arbitraries.of(0L, 1L, 100L).injectNull(0.3))
                .as(
                        (keyword, orderBy, filters, limit) ->
                                new QueryRequest(
                                        keyword, orderBy, null, limit, null, null, filters));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "..",
                                ".",
                                "",
                                "..",
                                "rose1",
                                "garden",
                                "secret",
                                "rose9",
                                "..[1]",
                                "{}..",
                                "%2e%2e",
                                "rose1[1]",
                                "[1]",
                                "..;",
                                ".. ",
                                "jcr:root"),
                        text())
                .list()
                .ofMaxSize(6)
                .map(segments -> String.join("/", segments));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        List.of(
                                "title",
                                "height",
                                "tags",
                                "@name",
                                "@path",
                                "@ancestor",
                                "@ANCESTOR",
                                "jcr:uuid",
                                "jcr:path",
                                "jcr:score",
                                "zz:title",
                                "../secret/title",
                                "secret/rose9/title",
                                "t.title",
                                "*",
                                ".")),
                text());
    }

    private static Arbitrary<String> operators() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "[eq]",
                        "[ne]",
                        "[lt]",
                        "[lte]",
                        "[gt]",
                        "[gte]",
                        "[like]",
                        "[ilike]",
                        "[in]",
                        "[not-in]",
                        "[null]",
                        "[]",
                        "[gt][lt]"),
                text().map(operator -> "[" + operator + "]"));
    }

    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Rose A",
                        "3",
                        "-1",
                        "1.5",
                        "1e5",
                        "1~5",
                        "~5",
                        "5~",
                        "true",
                        "2024-02-30",
                        "2024-03-15",
                        "2024-03-15~2024-04-01",
                        "2024-03-15T10:00:00.000Z",
                        "/garden",
                        "/secret",
                        "/",
                        "..",
                        "/garden/../secret",
                        "%",
                        "_",
                        "a|b",
                        "/secret|/garden",
                        "\"3\"",
                        "99999999999999999999",
                        "0x1F",
                        "NaN"),
                text());
    }

    /** Little text of what has a meaning somewhere, now and then of anything. */
    private static Arbitrary<String> text() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "'",
                        "\"",
                        "[",
                        "]",
                        "(",
                        ")",
                        "*",
                        "?",
                        "~",
                        "|",
                        "%",
                        "_",
                        "@",
                        ":",
                        "/",
                        "\\",
                        "-",
                        "+",
                        ".",
                        ",",
                        ";",
                        "=",
                        "<",
                        ">",
                        "!",
                        "^",
                        "&",
                        "$",
                        "{",
                        "}",
                        " ",
                        " or ",
                        " and ",
                        "union",
                        "select",
                        "t.",
                        "1",
                        "2.5",
                        "e",
                        "a",
                        "ß",
                        "Rose",
                        "\u0000",
                        "\n",
                        "😀",
                        "' or '1'='1",
                        "')",
                        "--");
        return Arbitraries.frequencyOf(
                Tuple.of(9, pieces.list().ofMaxSize(5).map(list -> String.join("", list))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    }
}
