package org.partnerships.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editors' desk says the same in both languages, stays small and asks no other server. */
class DeskFilesTest {

    private static final Path DESK = Path.of("light-modules/partnerships/webresources/desk");
    private static final long MAXIMUM_BYTES = 150 * 1000;

    private static final Pattern LABEL =
            Pattern.compile("^  '?([\\w.-]+)'?: '(.*)',$", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("^  \\S.*$", Pattern.MULTILINE);
    private static final Pattern BLANK = Pattern.compile("\\{\\d}");
    private static final Pattern TEXT =
            Pattern.compile("(?:\\btext\\(|data-label(?:-aria)?=|problem\\()[\"']([\\w.-]+)[\"']");
    private static final Pattern COUNT = Pattern.compile("\\bcount\\('([\\w.-]+)'");
    private static final Pattern OTHER_SERVER =
            Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)");

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertThat(labels("en").keySet()).isEqualTo(labels("de").keySet());
    }

    @Test
    void fillsInTheSameInBothLanguages() throws IOException {
        Map<String, String> english = labels("en");

        labels("de")
                .forEach(
                        (key, german) ->
                                assertThat(blanks(english.get(key)))
                                        .as(key)
                                        .isEqualTo(blanks(german)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void hasOneLabelPerLine(String language) throws IOException {
        long lines = LINE.matcher(read(labelFile(language))).results().count();

        assertThat(labels(language)).hasSize((int) lines);
    }

    @Test
    void hasALabelForWhateverItAsksFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : files()) {
            String text = read(file);
            asked.addAll(found(TEXT, text));
            for (String key : found(COUNT, text)) {
                asked.addAll(List.of(key + ".one", key + ".other"));
            }
        }

        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(labels("de").keySet()).containsAll(asked);
    }

    @Test
    void isSmall() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }

        assertThat(bytes).isPositive().isLessThan(MAXIMUM_BYTES);
    }

    @Test
    void asksNoOtherServer() throws IOException {
        for (Path file : files()) {
            assertThat(OTHER_SERVER.matcher(read(file)).find()).as(file.toString()).isFalse();
        }
    }

    private static Map<String, String> labels(String language) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        LABEL.matcher(read(labelFile(language)))
                .results()
                .forEach(label -> labels.put(label.group(1), label.group(2)));
        return labels;
    }

    private static Path labelFile(String language) {
        return DESK.resolve("labels-" + language + ".js");
    }

    private static Set<String> blanks(String label) {
        return BLANK.matcher(label).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DESK)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
