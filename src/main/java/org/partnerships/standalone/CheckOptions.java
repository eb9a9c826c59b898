package org.partnerships.standalone;

import org.partnerships.check.CheckedItem;
import org.partnerships.check.Severity;
import org.partnerships.standalone.server.StandaloneOptions;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options of {@code check}, as they were given. */
final class CheckOptions {

    private static final String NEVER = "never";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "ITEM",
            arity = "0..*",
            description =
                    "What to look at: a type such as event-reports, or one of its folders or items"
                            + " such as event-reports/2024/cocoa-dialogue. All when left out.")
    private List<String> items = new ArrayList<>();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description =
                    "A folder with Magnolia exports, named <workspace>.<anything>.yaml or .xml, to"
                            + " look at instead of the samples. May be given several times.")
    private List<Path> content = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of a server that is not running, to look at instead.")
    private Path data;

    @Option(
            names = "--light-modules",
            paramLabel = "DIR",
            description = "A folder with light modules beside our own. May be given several times.")
    private List<Path> lightModules = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. ${DEFAULT-VALUE} when left out.")
    private String format;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of the messages, de or en. ${DEFAULT-VALUE} when left out.")
    private String language;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "severe",
            description =
                    "Exit with 1 when there are findings of this severity or above: hint, warning,"
                            + " severe; or never. ${DEFAULT-VALUE} when left out.")
    private String failOn;

    /**
     * Where to look.
     *
     * @throws ParameterException when an option has a value it does not take
     */
    StandaloneOptions toStandaloneOptions() {
        content.forEach(folder -> require(Files.isDirectory(folder), "--content", folder));
        lightModules.forEach(
                folder -> require(Files.isDirectory(folder), "--light-modules", folder));
        require(data == null || Files.isDirectory(data), "--data", data);
        requireOneOf("--format", format, List.of("text", "json"));
        requireOneOf("--lang", language, List.of("de", "en"));
        requireOneOf("--fail-on", failOn, List.of("hint", "warning", "severe", NEVER));
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

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** What a finding must reach for the check to fail; empty for never. */
    Optional<Severity> failOn() {
        return Severity.ofId(failOn);
    }

    /** Says that the named items are not there. */
    ParameterException nothingChosen() {
        return new ParameterException(
                command.commandLine(),
                "No item matches %s: name a type or a path as in event-reports/2024."
                        .formatted(String.join(", ", items)));
    }

    private void require(boolean isFolder, String option, Path folder) {
        if (!isFolder) {
            throw new ParameterException(
                    command.commandLine(), "%s %s: is not a folder.".formatted(option, folder));
        }
    }

    private void requireOneOf(String option, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new ParameterException(
                    command.commandLine(),
                    "%s %s: takes %s.".formatted(option, value, String.join(", ", known)));
        }
    }
}
