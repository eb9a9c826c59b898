package org.partnerships.standalone.repository.delivery;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

import java.util.List;
import java.util.stream.Stream;

/** What somebody might send who wants to see more than there is for them. */
final class HostileTexts {

    private static final List<String> PIECES =
            Stream.concat(
                            words(
                                    "' \" [ ] ( ) * ? ~ | % _ @ : / \\ - + . , ; = < > ! ^ & $ { }"
                                            + " union select t. 1 2.5 e a ß Rose \u0000 😀 ') --"),
                            Stream.of(" ", "\n", " or ", " and ", "' or '1'='1"))
                    .toList();
    private static final List<String> NAMES =
            words(
                            "title height tags @name @path @ancestor @ANCESTOR jcr:uuid jcr:path"
                                    + " jcr:score zz:title ../secret/title secret/rose9/title"
                                    + " t.title * .")
                    .toList();
    private static final List<String> OPERATORS =
            Stream.concat(
                            words(
                                    "[eq] [ne] [lt] [lte] [gt] [gte] [like] [ilike] [in] [not-in]"
                                            + " [null] [] [gt][lt]"),
                            Stream.of("", ""))
                    .toList();
    private static final List<String> VALUES =
            Stream.concat(
                            words(
                                    "3 -1 1.5 1e5 1~5 ~5 5~ true 2024-02-30 2024-03-15"
                                            + " 2024-03-15~2024-04-01 2024-03-15T10:00:00.000Z"
                                            + " /garden /secret / .. /garden/../secret % _ a|b"
                                            + " /secret|/garden \"3\" 99999999999999999999 0x1F"
                                            + " NaN"),
                            Stream.of("Rose A", ""))
                    .toList();
    private static final List<String> SEGMENTS =
            Stream.concat(
                            words(
                                    ".. . .. rose1 garden secret rose9 ..[1] {}.. %2e%2e rose1[1]"
                                            + " [1] ..; jcr:root"),
                            Stream.of("", ".. "))
                    .toList();

    private static final int MOST_PIECES = 5;
    private static final int MOST_SEGMENTS = 6;
    private static final int LONGEST = 8;

    private HostileTexts() {}

    private static Stream<String> words(String words) {
        return Stream.of(words.split(" "));
    }

    static Arbitrary<String> names() {
        return Arbitraries.oneOf(Arbitraries.of(NAMES), texts());
    }

    static Arbitrary<String> operators() {
        return Arbitraries.oneOf(
                Arbitraries.of(OPERATORS), texts().map(operator -> "[" + operator + "]"));
    }

    static Arbitrary<String> values() {
        return Arbitraries.oneOf(Arbitraries.of(VALUES), texts());
    }

    static Arbitrary<String> paths() {
        return Arbitraries.oneOf(Arbitraries.of(SEGMENTS), texts())
                .list()
                .ofMaxSize(MOST_SEGMENTS)
                .map(segments -> String.join("/", segments));
    }

    /** Little texts of what has a meaning somewhere, now and then of anything. */
    static Arbitrary<String> texts() {
        Arbitrary<String> composed =
                Arbitraries.of(PIECES)
                        .list()
                        .ofMaxSize(MOST_PIECES)
                        .map(pieces -> String.join("", pieces));
        return Arbitraries.frequencyOf(
                Tuple.of(9, composed), Tuple.of(1, Arbitraries.strings().ofMaxLength(LONGEST)));
    }
}
