package org.partnerships.standalone;

import org.partnerships.standalone.words.Message;

import picocli.CommandLine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks of what commands are called with; each throws a {@link WrongCall} in a sentence. */
final class CommandChecks {

    private CommandChecks() {}

    static void requireFile(CommandLine command, String option, Path file) {
        require(command, Files.isRegularFile(file), "wrong.notAFile", option, file);
        require(command, Files.isReadable(file), "wrong.unreadable", option, file);
    }

    static void requireFolder(CommandLine command, String option, Path folder) {
        require(command, Files.isDirectory(folder), "wrong.notAFolder", option, folder);
        require(command, Files.isReadable(folder), "wrong.unreadable", option, folder);
    }

    static void requireOneOf(CommandLine command, String option, String value, List<String> known) {
        require(
                command,
                known.contains(value),
                "wrong.choice",
                option,
                value,
                String.join(", ", known));
    }

    static void require(CommandLine command, boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new WrongCall(command, Message.of(key, arguments));
        }
    }
}
