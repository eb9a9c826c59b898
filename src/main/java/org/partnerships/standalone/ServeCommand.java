package org.partnerships.standalone;

import org.partnerships.standalone.server.StandaloneServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

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
        optionListHeading = "%nOptions:%n")
final class ServeCommand implements Callable<Integer> {

    @Mixin private ServeOptions options;

    @Override
    public Integer call() {
        return serve(options);
    }

    static int serve(ServeOptions options) {
        StandaloneServer server = StandaloneServer.start(options.toStandaloneOptions());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "shutdown"));
        System.out.print(Banner.of(server, sinceJvmStart()));
        try {
            stopped.await();
            return ExitCode.OK;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitCode.SOFTWARE;
        }
    }

    private static void stop(StandaloneServer server, CountDownLatch stopped) {
        server.close();
        stopped.countDown();
    }

    private static Duration sinceJvmStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, java.time.Instant.now()))
                .orElse(Duration.ZERO);
    }
}
