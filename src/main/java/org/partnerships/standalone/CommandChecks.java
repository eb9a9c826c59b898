package org.partnerships.standalone;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.nio.file.Files;
import java.nio.file.Path;

/** Checks of what commands are called with; each throws a ParameterException in a sentence. */
final class CommandChecks {

    private CommandChecks() {}

    static void requireFile(CommandLine command, String option, Path file) {
        require(command, Files.isRegularFile(file), option, "is not a file", file);
    }

    static void requireFolder(CommandLine command, String option, Path folder) {
        require(command, Files.isDirectory(folder), option, "is not a folder", folder);
    }

    static void require(
            CommandLine command, boolean holds, String option, String complaint, Object value) {
        if (!holds) {
            throw new ParameterException(command, "%s %s: %s.".formatted(option, value, complaint));
        }
    }
}
