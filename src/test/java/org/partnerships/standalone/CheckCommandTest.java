package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

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

class CheckCommandTest {

    private static final String CONTENT = "src/test/resources/checks/content";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void failsWhenSomethingSevereIsFound() {
        assertThat(run("check", "--content", CONTENT)).isEqualTo(1);

        assertThat(out.toString())
                .contains("event-reports/unfertig")
                .contains("severe   body (de): Unresolved note")
                .contains("→ Do what the note asks for")
                .contains("2 items: 4 severe")
                .doesNotContain("event-reports/fertig");
        assertThat(err.toString()).contains("Looking at 2 of 2 items");
    }

    @Test
    void findsNothingSevereInTheSamples() {
        assertThat(run("check", "--fail-on", "warning", "--lang", "de")).isZero();

        assertThat(out.toString()).contains("47 Inhalte: 0 schwere Mängel, 0 Warnungen");
    }

    @Test
    void writesJsonOfWhatWasNamedAndNothingElseToStandardOutput() throws IOException {
        String item = "event-reports/unfertig";
        String[] call = {"check", item, "--content", CONTENT, "--format=json", "--fail-on=never"};

        assertThat(run(call)).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/items").asInt()).isEqualTo(1);
        assertThat(json.at("/findings/0/check").asText()).isEqualTo("unresolved-note");
    }

    @Test
    void saysThatContentCouldNotBeRead() throws IOException {
        Files.writeString(folder.resolve("event-reports.kaputt.yaml"), "kaputt: [");

        assertThat(run("check", "--content", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Not read: ").contains("event-reports.kaputt.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "--content, /nowhere/at/all, is not a folder",
        "--data, /nowhere/at/all, is not a folder",
        "--format, xml, 'text, json'",
        "--lang, fr, 'de, en'",
        "--fail-on, always, 'hint, warning, severe, never'"
    })
    void aWrongCallExitsWithTwo(String option, String value, String complaint) {
        assertThat(run("check", option, value)).isEqualTo(2);

        assertThat(err.toString()).contains(option).contains(complaint);
    }

    @Test
    void anItemThatIsNotThereIsAWrongCall() {
        assertThat(run("check", "--content", CONTENT, "event-reports/nowhere")).isEqualTo(2);

        assertThat(err.toString()).contains("No item matches event-reports/nowhere");
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine(args);
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}
