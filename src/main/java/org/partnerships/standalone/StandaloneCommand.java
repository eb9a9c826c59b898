package org.partnerships.standalone;

import org.partnerships.standalone.words.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * The program itself; without the name of a command it serves. What its help and that of the
 * commands says stands in the bundles of {@link Words}.
 */
@Command(
        name = "magnolia-partnerships",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class StandaloneCommand implements Callable<Integer> {

    private final Words words;

    @Spec private CommandSpec spec;
    @Mixin private ServeOptions options;

    StandaloneCommand(Words words) {
        this.words = words;
    }

    /** What can be named instead of serving, made anew. */
    static List<Object> commands() {
        return List.of(
                new ServeCommand(), new CheckCommand(), new RankCommand(), new EvaluateCommand());
    }

    /** What the program speaks. */
    Words words() {
        return words;
    }

    /** Only checks it: {@link Language} has looked for it before the call was parsed. */
    @Option(names = Language.OPTION, paramLabel = "LANGUAGE", scope = ScopeType.INHERIT)
    private void language(String language) {
        CommandChecks.requireOneOf(spec.commandLine(), Language.OPTION, language, Language.KNOWN);
    }

    @Override
    public Integer call() {
        return new Serving(options, words, spec.commandLine()).run();
    }
}
