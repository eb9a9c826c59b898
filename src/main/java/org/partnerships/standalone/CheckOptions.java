package org.partnerships.standalone;

import org.partnerships.check.CheckedItem;
import org.partnerships.check.Severity;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.words.Message;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options of {@code check}, as they were given. */
final class CheckOptions {

    private static final String NEVER = "never";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "ITEM", arity = "0..*")
    private List<String> items = new ArrayList<>();

    @Option(names = "--content", paramLabel = "DIR")
    private List<Path> content = new ArrayList<>();

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--light-modules", paramLabel = "DIR")
    private List<Path> lightModules = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private String format;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "severe")
    private String failOn;

    /**
     * Looks whether the options can be used.
     *
     * @throws WrongCall when an option has a value it does not take
     */
    void check() {
        CommandLine line = command.commandLine();
        content.forEach(folder -> CommandChecks.requireFolder(line, "--content", folder));
        lightModules.forEach(
                folder -> CommandChecks.requireFolder(line, "--light-modules", folder));
        if (data != null) {
            CommandChecks.requireFolder(line, "--data", data);
        }
        CommandChecks.requireOneOf(line, "--format", format, List.of("text", "json"));
        CommandChecks.requireOneOf(
                line, "--fail-on", failOn, List.of("hint", "warning", "severe", NEVER));
    }

    /** Where to look. */
    StandaloneOptions toStandaloneOptions() {
        return StandaloneOptions.defaults()
                .withContent(content.toArray(Path[]::new))
                .withLightModules(lightModules.toArray(Path[]::new))
                .withData(data);
    }

    /** Whether the item was asked for. */
    boolean wants(CheckedItem item) {
        String address = item.type() + item.path();
        return items.isEmpty()
                || items.stream()
                        .map(wanted -> wanted.replaceFirst("^/", "").replaceFirst("/$", ""))
                        .anyMatch(
                                wanted ->
                                        address.equals(wanted) || address.startsWith(wanted + "/"));
    }

    boolean isJson() {
        return format.equals("json");
    }

    /** What a finding must reach for the check to fail; empty for never. */
    Optional<Severity> failOn() {
        return Severity.ofId(failOn);
    }

    /** Says that the named items are not there. */
    WrongCall nothingChosen() {
        return new WrongCall(
                command.commandLine(), Message.of("check.noItem", String.join(", ", items)));
    }
}
