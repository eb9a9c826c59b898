package org.partnerships.standalone;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** The program itself; without the name of a command it serves. */
@Command(
        name = "magnolia-partnerships",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            RankCommand.class,
            EvaluateCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Delivers event reports, news teasers and partnership profiles as JSON, with"
                        + " related content, without a Magnolia around them.",
        commandListHeading = "%nCommands (serve is meant when none is named):%n",
        optionListHeading = "%nOptions of serve:%n")
final class StandaloneCommand implements Callable<Integer> {

    @Mixin private ServeOptions options;

    @Override
    public Integer call() {
        return ServeCommand.serve(options);
    }
}
