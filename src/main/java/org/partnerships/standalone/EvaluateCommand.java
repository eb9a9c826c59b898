package org.partnerships.standalone;

import org.partnerships.related.RelatedSettings;
import org.partnerships.related.evaluation.Evaluation;
import org.partnerships.standalone.server.SiteItems;
import org.partnerships.standalone.server.StandaloneOptions;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Measures related content on a site's own content. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Measures how well related content is found on a site's own content: hides each"
                        + " link that editors made (pins, partnerships, links in texts) and looks"
                        + " whether it comes back. Prints a table beside four simple"
                        + " recommenders. No server is started.",
        footer =
                "%nExit code 0 when the table was printed, 1 when the content could not be read, 2"
                        + " when the call was wrong.",
        optionListHeading = "%nOptions:%n")
final class EvaluateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private SourceOptions source;

    @Mixin private SettingsOptions settings;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        source.check(command);
        RelatedSettings chosen = settings.settings(command);
        command.getErr().println("Reading the content.");
        SiteItems site = SiteItems.read(options());
        Evaluation evaluation = new Evaluation(site.items(), site.language(), chosen);
        evaluation.table(command.getErr()::println).forEach(command.getOut()::println);
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
