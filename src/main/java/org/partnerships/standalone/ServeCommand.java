package org.partnerships.standalone;

import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;
import org.slf4j.LoggerFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Serves until the program is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Starts the server and answers until it is stopped with Ctrl-C. Light modules and"
                        + " content are read again when their files change.",
        footer =
                "%nThe user superuser, who may read everything, has the password superuser unless"
                        + " the environment variable "
                        + ServeOptions.PASSWORD_VARIABLE
                        + " says otherwise.",
        optionListHeading = "%nOptions:%n")
final class ServeCommand implements Callable<Integer> {

    /** When what the start needed is no longer of use. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    @Mixin private ServeOptions options;

    @Override
    public Integer call() {
        return serve(options);
    }

    static int serve(ServeOptions options) {
        StandaloneServer server = start(options.toStandaloneOptions());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "shutdown"));
        System.out.print(Banner.of(server, sinceMain()));
        try {
            if (!stopped.await(SETTLED.toMillis(), TimeUnit.MILLISECONDS)) {
                IdleMemory.release();
                stopped.await();
            }
            return ExitCode.OK;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitCode.SOFTWARE;
        }
    }

    private static StandaloneServer start(StandaloneOptions options) {
        StandaloneServer server = StandaloneServer.start(options);
        if (!options.isForThisMachineOnly() && server.hasDefaultPassword()) {
            // No field, which would set up logging before the server starts rather than beside it.
            LoggerFactory.getLogger(ServeCommand.class)
                    .warn(
                            "Whoever reaches {} can log in as superuser with the password superuser. Set"
                                    + " another in the environment variable {}, or leave --host out.",
                            server.baseUri(),
                            ServeOptions.PASSWORD_VARIABLE);
        }
        return server;
    }

    private static void stop(StandaloneServer server, CountDownLatch stopped) {
        server.close();
        stopped.countDown();
    }

    private static Duration sinceMain() {
        return Duration.ofNanos(System.nanoTime() - Main.STARTED);
    }
}
