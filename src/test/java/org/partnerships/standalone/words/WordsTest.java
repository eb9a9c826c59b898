package org.partnerships.standalone.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("%\\d\\$[^a-z]*[a-z]|\\$\\{[^}]*}");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile(
                    "\"((?:wrong|failure|reason|server|repository|problem|yaml|definition|content"
                            + "|progress|banner|serve|check|rank|evaluate)\\.[A-Za-z.]*[A-Za-z])\"");

    private final Words german = Words.in(Locale.GERMANY);
    private final Words english = Words.in(Locale.UK);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.bundle().keySet())
                .containsExactlyInAnyOrderElementsOf(english.bundle().keySet());
    }

    @Test
    void bothLanguagesFillInTheSame() {
        for (String key : english.bundle().keySet()) {
            assertThat(placeholders(german, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    @Test
    void noTextIsLeftInTheOtherLanguage() {
        Set<String> same =
                english.bundle().keySet().stream()
                        .filter(key -> text(english, key).equals(text(german, key)))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(same)
                .containsExactlyInAnyOrder(
                        "evaluate.row",
                        "problem.file",
                        "reason.other",
                        "usage.parameterListHeading");
    }

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files =
                Files.walk(Path.of("src/main/java/org/partnerships/standalone"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY_IN_CODE
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(used::add);
            }
        }

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(english.bundle().keySet()).containsAll(used);
    }

    @Test
    void speaksEnglishToWhoeverSpeaksNeither() {
        assertThat(Words.in(Locale.FRENCH).of("banner.startPage")).isEqualTo("Start page");
        assertThat(Words.in(new Locale("de", "AT")).of("banner.startPage")).isEqualTo("Startseite");
    }

    @Test
    void writesNumbersAsItsReadersDo() {
        Message message = Message.of("content.imported", 1200, 10_000);

        assertThat(german.of(message)).isEqualTo("1.200 von 10.000 Dateien importiert");
        assertThat(english.of(message)).isEqualTo("Imported 1,200 of 10,000 files");
        assertThat(message).hasToString("Imported 1,200 of 10,000 files");
    }

    @Test
    void tellsMessagesInsideOfOthersInTheSameLanguage() {
        Message message = Message.of("problem.file", Message.of("problem.MAJOR"), "x", "y");

        assertThat(german.of(message)).isEqualTo("Warnung: x: y.");
        assertThat(english.of(message)).isEqualTo("Warning: x: y.");
    }

    private static List<String> placeholders(Words words, String key) {
        return PLACEHOLDER
                .matcher(text(words, key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(Words words, String key) {
        return words.bundle().getString(key);
    }
}
