package org.partnerships.standalone;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Serves until the program is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ServeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private StandaloneCommand program;
    @Mixin private ServeOptions options;

    @Override
    public Integer call() {
        return new Serving(options, program.words(), spec.commandLine()).run();
    }
}
