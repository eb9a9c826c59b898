package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RankCommandTest {

    private static final String DOCUMENT =
            "{\"id\":\"%s\",\"type\":\"%s\",\"lang\":\"de\",\"title\":\"%s\",\"teaser\":\"\","
                    + "\"body\":\"%s\",\"date\":\"2025-03-01\",\"tags\":[\"%s\"]}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;
    private Path docs;
    private Path queries;
    private Path run;

    @BeforeEach
    void writeACollection() throws IOException {
        docs = folder.resolve("docs.jsonl");
        queries = folder.resolve("qrels.tsv");
        run = folder.resolve("run.txt");
        Files.write(
                docs,
                List.of(
                        document("brunnen", "news", "Neue Brunnen", "Wasser", "wasser"),
                        document("wasserbund", "profile", "Wasserbund", "Wasser", "bund"),
                        document("kakao", "news", "Kakao", "Der Kakao ist fair", "wasser"),
                        document("cocoa", "news", "Cocoa", "Farmers of cocoa", "x")));
        Files.write(queries, List.of("brunnen\twasserbund\t2", "brunnen\tkakao\t1", "gone\tx\t1"));
    }

    @Test
    void writesARunOfTheBestForEachKnownQuery() throws IOException {
        assertThat(rank()).isZero();

        assertThat(Files.readAllLines(run))
                .isNotEmpty()
                .allMatch(line -> line.matches("brunnen Q0 \\S+ \\d+ \\d\\.\\d{6} related"))
                .first()
                .asString()
                .startsWith("brunnen Q0 wasserbund 1 ");
        assertThat(err.toString())
                .contains("Read 4 documents", "1 of 2 queries are not among", "Ranked 1 queries");
    }

    @Test
    void tellsTheLanguageOfADocumentThatDoesNotSay() throws IOException {
        Files.writeString(docs, Files.readString(docs).replace("\"lang\":\"de\",", ""));
        Files.write(queries, List.of("kakao\t"));

        assertThat(rank()).isZero();

        assertThat(Files.readString(run)).contains("kakao Q0 brunnen 1");
    }

    @Test
    void ranksOnlyTheTypeThatIsAskedFor() throws IOException {
        assertThat(rank("--type", "news")).isZero();

        assertThat(Files.readString(run)).doesNotContain("wasserbund").contains("kakao");
    }

    @Test
    void hiddenTagsRelateNothing() throws IOException {
        assertThat(rank("--set", "textCosine=0", "--set", "textBm25=0")).isZero();
        double withTags = score("kakao");

        assertThat(rank("--set", "textCosine=0", "--set", "textBm25=0", "--hide-tags")).isZero();

        assertThat(score("kakao")).isLessThan(withTags);
    }

    @Test
    void singleSettingsGoBeforeTheFiles() throws IOException {
        Path config = folder.resolve("config.yaml");
        Files.writeString(config, "related:\n  topics: 5\n  textCosine: 0\n  textBm25: 0\n");
        rank("--config", config.toString());
        assertThat(Files.readAllLines(run).get(0)).contains(" kakao 1 ");

        rank("--config", config.toString(), "--set", "topics=0", "--set", "textCosine=1");

        assertThat(Files.readAllLines(run).get(0)).contains(" wasserbund 1 ");
    }

    @ParameterizedTest
    @CsvSource({
        "--set, topics=20, must be from 0 to 10",
        "--set, tropics=1, no setting",
        "--set, topics, topics",
        "--config, /nowhere.yaml, is not a file",
        "--docs, /nowhere.jsonl, is not a file",
        "--queries, /nowhere.tsv, is not a file"
    })
    void aWrongCallExitsWithTwo(String option, String value, String complaint) {
        assertThat(rank(option, value)).isEqualTo(2);

        assertThat(err.toString()).contains(complaint).doesNotContain("\tat ");
        assertThat(run).doesNotExist();
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(execute("rank")).isEqualTo(2);

        assertThat(err.toString()).contains("--docs", "--queries", "--out", "--help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"x\"}                  | docs.jsonl, line 5, is no document: it has no id",
                "{\"id\":\"kakao\"}                 | its id kakao is there twice",
                "{\"id\":\"with space\"}            | has a space",
                "{\"id\":                           | docs.jsonl, line 5, is no document",
                "[]                                 | docs.jsonl, line 5, is no document"
            })
    void aBadDocumentIsNamedByItsLine(String line, String complaint) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(docs));
        lines.add(line);
        Files.write(docs, lines);

        assertThat(rank()).isEqualTo(1);

        assertThat(err.toString().lines()).singleElement().asString().contains(complaint);
    }

    @Test
    void saysWhenNothingFits() throws IOException {
        assertThat(rank("--type", "blog")).isEqualTo(1);
        assertThat(err.toString()).contains("there are news, profile");

        Files.write(queries, List.of("nobody\tx\t1"));
        assertThat(rank()).isEqualTo(1);
        assertThat(err.toString()).contains("None of the 1 queries");

        Files.writeString(queries, "\n");
        assertThat(rank()).isEqualTo(1);
        assertThat(err.toString()).contains("names no query");

        Files.writeString(docs, "");
        assertThat(rank()).isEqualTo(1);
        assertThat(err.toString()).contains("has no documents");
    }

    @Test
    void saysWhereItCannotWrite() {
        run = folder.resolve("no/such/folder/run.txt");

        assertThat(rank()).isEqualTo(1);

        assertThat(err.toString()).contains(run + " cannot be written: it does not exist");
    }

    private static String document(String id, String type, String title, String body, String tag) {
        return DOCUMENT.formatted(id, type, title, body, tag);
    }

    private double score(String id) throws IOException {
        return Files.readAllLines(run).stream()
                .map(line -> line.split(" "))
                .filter(fields -> fields[2].equals(id))
                .mapToDouble(fields -> Double.parseDouble(fields[4]))
                .findFirst()
                .orElse(0);
    }

    private int rank(String... more) {
        List<String> arguments = new ArrayList<>(List.of("rank"));
        List<String> given = List.of(more);
        add(arguments, given, "--docs", docs);
        add(arguments, given, "--queries", queries);
        add(arguments, given, "--out", run);
        arguments.addAll(given);
        return execute(arguments.toArray(String[]::new));
    }

    private static void add(List<String> arguments, List<String> given, String option, Path value) {
        if (!given.contains(option)) {
            arguments.addAll(List.of(option, value.toString()));
        }
    }

    private int execute(String... arguments) {
        CommandLine commandLine = Main.commandLine(arguments);
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
