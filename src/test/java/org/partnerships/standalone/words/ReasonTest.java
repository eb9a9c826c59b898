package org.partnerships.standalone.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

class ReasonTest {

    @TempDir private Path folder;

    @Test
    void findsTheReasonBelowOtherFailures() {
        Exception failure = new IllegalStateException("x", new AccessDeniedException("/etc/x"));

        assertThat(Reason.of(failure)).hasToString("the right to do so is missing");
        assertThat(Reason.of(new NoSuchFileException("/x"))).hasToString("it does not exist");
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, the disk is full",
        "could not be written; please check if the disk is full or, the disk is full",
        "the file named .lock is locked by another process., another server is using it",
        "Something else., Something else",
        "partnership-profiles, IOException: partnership-profiles",
        ", IOException"
    })
    void knowsWhatLibrariesWrite(String text, String reason) {
        assertThat(Reason.of(new IOException(text))).hasToString(reason);
    }

    @Test
    void knowsAFileInThePlaceOfAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(failureOfWriting(file.resolve("below")))
                .hasToString("part of the path is a file");
        assertThat(failureOfWriting(folder)).hasToString("it is a folder");
    }

    private static Message failureOfWriting(Path path) {
        try {
            Files.writeString(path, "x");
            throw new AssertionError("It was written: " + path);
        } catch (IOException e) {
            return Reason.of(e);
        }
    }
}
