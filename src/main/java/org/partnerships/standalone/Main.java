package org.partnerships.standalone;

import org.partnerships.PartnershipsException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;

/** The program: parses the command line, runs the command, sets the exit code. */
public final class Main {

    /** When the program began, in the time of {@link System#nanoTime}. */
    static final long STARTED = System.nanoTime();

    private Main() {}

    /** Exits with 0, with 1 when the command failed, or with 2 when the call was wrong. */
    public static void main(String[] args) {
        System.exit(commandLineFor(args).execute(args));
    }

    /** One that can do what is asked: to read what all commands say costs start-up time. */
    static CommandLine commandLineFor(String... args) {
        return isServe(args) ? of(new ServeCommand()) : commandLine();
    }

    /** Whether there are only options with their values, which are those of {@code serve}. */
    private static boolean isServe(String... args) {
        boolean onlyOptions = args.length % 2 == 0;
        for (int i = 0; i < args.length; i += 2) {
            onlyOptions &= args[i].startsWith("--");
        }
        return onlyOptions;
    }

    /** One that knows all commands. */
    static CommandLine commandLine() {
        return of(new StandaloneCommand());
    }

    private static CommandLine of(Object command) {
        return new CommandLine(command)
                .setParameterExceptionHandler(Main::explainWrongCall)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    private static int explainWrongCall(ParameterException wrongCall, String[] args) {
        PrintWriter err = wrongCall.getCommandLine().getErr();
        err.println(wrongCall.getMessage());
        err.println("See --help for what can be given.");
        return CommandLine.ExitCode.USAGE;
    }

    /** Our own failures explain themselves; for any other the stack trace is the explanation. */
    private static int explainFailure(
            Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof PartnershipsException) {
            commandLine.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(commandLine.getErr());
        }
        return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }
}
