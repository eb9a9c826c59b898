package org.partnerships.standalone;

import org.partnerships.PartnershipsException;
import org.partnerships.standalone.words.Words;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.util.List;

/** The program: parses the command line, runs the command, sets the exit code. */
public final class Main {

    /** When the program began, in the time of {@link System#nanoTime}. */
    static final long STARTED = System.nanoTime();

    private Main() {}

    /** Exits with 0, with 1 when the command failed, or with 2 when the call was wrong. */
    public static void main(String[] args) {
        System.exit(
                commandLine(args)
                        .setOut(Terminal.writer(System.out, Terminal.OUT))
                        .setErr(Terminal.writer(System.err, Terminal.ERR))
                        .execute(args));
    }

    /** For a call, as its arguments may name the language and a command. */
    static CommandLine commandLine(String... args) {
        Words words = Language.of(args);
        CommandLine program = new CommandLine(new StandaloneCommand(words));
        if (!isServe(args)) {
            StandaloneCommand.commands().forEach(program::addSubcommand);
        }
        return program.setResourceBundle(words.bundle())
                .setParameterExceptionHandler((wrong, all) -> explainWrongCall(wrong, all, words))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> explainFailure(failure, command, words));
    }

    /**
     * Whether there are only options with their values, which are those of {@code serve}: to read
     * what the other commands say costs start-up time.
     */
    private static boolean isServe(String... args) {
        boolean onlyOptions = args.length % 2 == 0;
        for (int i = 0; i < args.length; i += 2) {
            onlyOptions &= args[i].startsWith("--") && !args[i].equals("--help");
        }
        return onlyOptions;
    }

    private static int explainWrongCall(ParameterException wrong, String[] args, Words words) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(words.of(WrongCallText.of(wrong, List.of(args))));
        err.println(words.of("wrong.help", WrongCallText.help(command)));
        return CommandLine.ExitCode.USAGE;
    }

    /** Our own failures explain themselves; for any other the stack trace is the explanation. */
    private static int explainFailure(Exception failure, CommandLine command, Words words) {
        PrintWriter err = command.getErr();
        if (failure instanceof PartnershipsException ours) {
            err.println(words.of(ours));
        } else {
            err.println(words.of("failure.unexpected"));
            failure.printStackTrace(err);
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
