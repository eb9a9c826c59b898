package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class EvaluateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void measuresTheSamplesBesideSimpleRecommenders() {
        assertThat(evaluate()).isZero();

        assertThat(out.toString())
                .containsPattern("\\d+ items, [1-9]\\d* of them with links by editors")
                .contains("nDCG@3", "nDCG@10", "recall@10", "coverage", "diversity");
        assertThat(value("this module", 1)).isGreaterThan(value("random", 1));
        assertThat(value("more like this", 1)).isGreaterThan(value("random", 1));
        assertThat(value("random", 3)).isEqualTo(1);
        assertThat(value("random", 4)).isGreaterThan(value("this module", 4));
        assertThat(err.toString()).contains("Measuring this module.", "Measuring newest first.");
    }

    @Test
    void settingsChangeWhatIsMeasured() {
        assertThat(evaluate("--set", "minimumScore=1")).isZero();

        assertThat(value("this module", 3)).isZero();
    }

    @Test
    void saysWhenThereIsNothingToRelate() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(evaluate("--content", empty.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("There are 0 items");
    }

    @Test
    void refusesFoldersThatAreNotThere() {
        assertThat(evaluate("--content", folder.resolve("nowhere").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("--content", "is not a folder");
    }

    /** The number in a column of a recommender's row, counted from 0. */
    private double value(String row, int column) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(row))
                .mapToDouble(
                        line ->
                                Double.parseDouble(
                                        line.substring(row.length()).strip().split("\\s+")[column]))
                .findFirst()
                .orElseThrow();
    }

    private int evaluate(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "evaluate";
        System.arraycopy(more, 0, arguments, 1, more.length);
        CommandLine commandLine = Main.commandLine(arguments);
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
