package org.partnerships.standalone;

import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.evaluation.Ranker;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Ranks a test collection, for others to score. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class RankCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private StandaloneCommand program;

    @Option(names = "--docs", required = true, paramLabel = "FILE")
    private Path docs;

    @Option(names = "--queries", required = true, paramLabel = "FILE")
    private Path queries;

    @Option(names = "--type", paramLabel = "TYPE")
    private String type;

    @Option(names = "--hide-tags")
    private boolean hideTags;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Mixin private SettingsOptions settings;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        CommandChecks.requireFile(command, "--docs", docs);
        CommandChecks.requireFile(command, "--queries", queries);
        RelatedSettings chosen = settings.settings(command);
        new Ranker(docs, queries, type, hideTags)
                .rank(chosen, out, new ConsoleProgress(command.getErr(), program.words()));
        return ExitCode.OK;
    }
}
