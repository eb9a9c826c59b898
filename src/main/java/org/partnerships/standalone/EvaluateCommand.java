package org.partnerships.standalone;

import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.evaluation.Evaluation;
import org.partnerships.standalone.server.SiteItems;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Words;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Measures related content on a site's own content. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private StandaloneCommand program;

    @Mixin private SourceOptions source;

    @Mixin private SettingsOptions settings;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        source.check(command);
        RelatedSettings chosen = settings.settings(command);
        Words words = program.words();
        ConsoleProgress progress = new ConsoleProgress(command.getErr(), words);
        progress.say(Message.of("progress.reading"));
        SiteItems site = SiteItems.read(options(), progress);
        Evaluation evaluation = new Evaluation(site.items(), site.language(), chosen);
        evaluation.table(progress).forEach(line -> command.getOut().println(words.of(line)));
        return ExitCode.OK;
    }

    private StandaloneOptions options() {
        StandaloneOptions options =
                StandaloneOptions.defaults()
                        .withLightModules(source.lightModules().toArray(Path[]::new))
                        .withContent(source.content().toArray(Path[]::new));
        return source.data() == null ? options : options.withData(source.data());
    }
}
