package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8,      Größe → „prüfen“ …, Größe → „prüfen“ …",
        "US-ASCII,   Größe → „prüfen“ …, Groesse -> \"pruefen\" ...",
        "ISO-8859-1, Größe → „prüfen“ …, Größe -> \"prüfen\" ...",
        "US-ASCII,   Café Ærø,           Cafe ?r?"
    })
    void showsWhatTheCharacterSetHasAndTheRestInPlainLetters(
            Charset charset, String text, String shown) {
        assertThat(written(charset, text)).isEqualTo(shown);
    }

    @Test
    void knowsWhichCharacterSetsHaveEverything() {
        assertThat(Terminal.showsAll(StandardCharsets.UTF_8)).isTrue();
        assertThat(Terminal.showsAll(StandardCharsets.ISO_8859_1)).isFalse();
    }

    private static String written(Charset charset, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = Terminal.writer(new PrintStream(bytes), charset);
        writer.print(text);
        writer.flush();
        return bytes.toString(charset);
    }
}
