package org.partnerships.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options that say where content comes from. */
final class SourceOptions {

    @Option(
            names = "--light-modules",
            paramLabel = "DIR",
            description =
                    "A folder with light modules to read beside our own. May be given several"
                            + " times.")
    private List<Path> lightModules = new ArrayList<>();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description =
                    "A folder with Magnolia exports, named <workspace>.<anything>.yaml or .xml, to"
                            + " import instead of the samples. May be given several times.")
    private List<Path> content = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder in which the repository is kept, with the samples in it unless"
                            + " --content was given. When left out it is a temporary one and is"
                            + " gone after the stop.")
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
                "--data",
                "is a file, but must be a folder",
                data);
    }
}
