package org.partnerships.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.partnerships.check.CheckReport;
import org.partnerships.rest.ChecksAnswer;
import org.partnerships.standalone.server.ContentCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/**
 * Looks for unfinished and broken content; for editors, and for a build that must not publish it.
 */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Looks for unresolved notes, broken links, missing alternative texts, missing"
                        + " translations and the like. Findings go to standard output, progress to"
                        + " standard error.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found that matters as much as --fail-on",
            "1:something was found",
            "2:the call was wrong, or not all content could be read"
        },
        exitCodeOnExecutionException = ExitCode.USAGE,
        optionListHeading = "%nOptions:%n")
final class CheckCommand implements Callable<Integer> {

    private static final int FOUND = 1;
    private static final int NOT_ALL_READ = 2;

    @Spec private CommandSpec command;
    @Mixin private CheckOptions options;

    @Override
    public Integer call() {
        PrintWriter err = command.commandLine().getErr();
        CheckProgress progress = new CheckProgress(err);
        ContentCheck.Result result =
                new ContentCheck(options.toStandaloneOptions(), progress).run(options::wants);
        if (progress.nothingChosen()) {
            throw options.nothingChosen();
        }
        print(result.report());
        result.problems().forEach(problem -> err.println("Not read: " + problem));
        err.flush();
        if (!result.problems().isEmpty()) {
            return NOT_ALL_READ;
        }
        boolean fails =
                options.failOn()
                        .map(least -> !result.report().atLeast(least).findings().isEmpty())
                        .orElse(false);
        return fails ? FOUND : ExitCode.OK;
    }

    private void print(CheckReport report) {
        PrintWriter out = command.commandLine().getOut();
        out.println(
                options.isJson()
                        ? json(ChecksAnswer.of(report, options.locale()))
                        : CheckText.of(report, options.locale()));
        out.flush();
    }

    private static String json(ChecksAnswer answer) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records of texts and numbers can be written", e);
        }
    }
}
