package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryOptionAndCommand() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString())
                .contains("serve", "--port", "--host", "--light-modules", "--content")
                .contains("--data", "--anonymous-role", "--help", "--version");
    }

    @Test
    void serveHasTheSameOptions() {
        assertThat(run("serve", "--help")).isZero();

        assertThat(out.toString()).contains("--port", "--anonymous-role", "Ctrl-C");
    }

    @Test
    void versionIsTheBuilds() {
        assertThat(run("--version")).isZero();

        assertThat(out.toString()).matches("magnolia-partnerships \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "--content, /nowhere/at/all, is not a folder",
        "--light-modules, /nowhere/at/all, is not a folder",
        "--anonymous-role, /nowhere/at/all, is not a file",
        "--host, no.such.host.invalid, is not an address",
        "--port, 65536, takes 0 to 65535",
        "--port, eighty, ''",
        "--wrong, option, ''"
    })
    void aWrongCallIsExplainedInASentenceAndExitsWithTwo(
            String option, String value, String complaint) {
        assertThat(run(option, value)).isEqualTo(2);

        assertThat(err.toString().lines()).hasSize(2).first().asString().contains(complaint);
        assertThat(err.toString()).contains(option);
    }

    @Test
    void anUnknownCommandIsExplainedAsWell() {
        assertThat(run("chek")).isEqualTo(2);

        assertThat(err.toString()).contains("chek", "--help");
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLineFor(args);
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}
