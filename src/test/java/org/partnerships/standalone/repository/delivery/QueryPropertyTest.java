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
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Arbitrary<String> filter =
                Combinators.combine(HostileTexts.names(), HostileTexts.operators())
                        .as((name, operator) -> name + operator);
        Arbitrary<Map<String, List<String>>> filters =
                Arbitraries.maps(filter, HostileTexts.values().list().ofMinSize(1).ofMaxSize(2))
                        .ofMaxSize(3);
        return Combinators.combine(
                        HostileTexts.texts().injectNull(0.6),
                        orders(),
                        filters,
                        Arbitraries.of(0L, 1L, 100L).injectNull(0.3))
                .as(
                        (keyword, order, filtered, limit) ->
                                new QueryRequest(
                                        keyword, order, null, limit, null, null, filtered));
    }

    private static Arbitrary<String> orders() {
        Arbitrary<String> direction = Arbitraries.of("", " asc", " desc", " DESC x", " up");
        return Combinators.combine(HostileTexts.names(), direction)
                .as((name, way) -> name + way)
                .list()
                .ofMaxSize(2)
                .map(orders -> String.join(",", orders));
    }

    @Provide
    Arbitrary<String> paths() {
        return HostileTexts.paths();
    }
}
