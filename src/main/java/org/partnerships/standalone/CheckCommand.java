package org.partnerships.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.partnerships.check.CheckReport;
import org.partnerships.rest.ChecksAnswer;
import org.partnerships.standalone.server.ContentCheck;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
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
        exitCodeOnExecutionException = ExitCode.USAGE)
final class CheckCommand implements Callable<Integer> {

    private static final int FOUND = 1;
    private static final int NOT_ALL_READ = 2;

    @Spec private CommandSpec command;
    @ParentCommand private StandaloneCommand program;
    @Mixin private CheckOptions options;

    @Override
    public Integer call() {
        ConsoleProgress progress =
                new ConsoleProgress(command.commandLine().getErr(), program.words());
        options.check();
        progress.say(Message.of("progress.reading"));
        ContentCheck.Result result =
                new ContentCheck(options.toStandaloneOptions(), progress).run(options::wants);
        if (result.items() > 0 && result.report().items() == 0) {
            throw options.nothingChosen();
        }
        print(result.report(), program.words());
        result.problems().forEach(problem -> progress.say(problem.asMessage()));
        if (result.missesContent()) {
            return NOT_ALL_READ;
        }
        boolean fails =
                options.failOn()
                        .map(least -> !result.report().atLeast(least).findings().isEmpty())
                        .orElse(false);
        return fails ? FOUND : ExitCode.OK;
    }

    private void print(CheckReport report, Words words) {
        PrintWriter out = command.commandLine().getOut();
        out.println(
                options.isJson()
                        ? json(ChecksAnswer.of(report, words.locale()))
                        : CheckText.of(report, words));
        out.flush();
    }

    private static String json(ChecksAnswer answer) {
        try {
            return JsonMapper.builder()
                    .configure(JsonWriteFeature.ESCAPE_NON_ASCII, !Terminal.showsAll(Terminal.OUT))
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records of texts and numbers can be written", e);
        }
    }
}
