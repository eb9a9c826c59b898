package org.partnerships.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options that say where content comes from. */
final class SourceOptions {

    @Option(names = "--light-modules", paramLabel = "DIR")
    private List<Path> lightModules = new ArrayList<>();

    @Option(names = "--content", paramLabel = "DIR")
    private List<Path> content = new ArrayList<>();

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    List<Path> lightModules() {
        return lightModules;
    }

    List<Path> content() {
        return content;
    }

    /** Null for a temporary one. */
    Path data() {
        return data;
    }

    void check(CommandLine command) {
        lightModules.forEach(
                folder -> CommandChecks.requireFolder(command, "--light-modules", folder));
        content.forEach(folder -> CommandChecks.requireFolder(command, "--content", folder));
        CommandChecks.require(
                command,
                data == null || Files.isDirectory(data) || Files.notExists(data),
                "wrong.dataIsAFile",
                "--data",
                data);
    }
}
