package org.partnerships.standalone;

import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Words;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One run of the server, from its start to its stop. */
final class Serving {

    /** When what the start needed is no longer of use. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private static final double MILLIS_PER_SECOND = 1000;

    private final ServeOptions options;
    private final Words words;
    private final PrintWriter out;
    private final ConsoleProgress progress;

    Serving(ServeOptions options, Words words, CommandLine command) {
        this.options = options;
        this.words = words;
        out = command.getOut();
        progress = new ConsoleProgress(command.getErr(), words);
    }

    int run() {
        StandaloneServer server = start(options.toStandaloneOptions());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "shutdown"));
        out.print(Banner.of(server, sinceMain(), words));
        out.flush();
        try {
            tellOfRelated(server);
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

    private StandaloneServer start(StandaloneOptions chosen) {
        StandaloneServer server = StandaloneServer.start(chosen, progress);
        if (!chosen.isForThisMachineOnly() && server.hasDefaultPassword()) {
            progress.say(
                    Message.of(
                            "serve.defaultPassword",
                            server.baseUri(),
                            ServeOptions.PASSWORD_VARIABLE));
        }
        return server;
    }

    /** A large index fills on behind the start; until then readers get short lists. */
    private void tellOfRelated(StandaloneServer server) {
        if (!server.awaitRelated(Duration.ZERO)) {
            progress.say(Message.of("serve.reading"));
            Thread waiting =
                    new Thread(
                            () -> {
                                if (server.awaitRelated(Duration.ofDays(1))) {
                                    progress.say(Message.of("serve.read", sinceMain()));
                                }
                            },
                            "related-wait");
            waiting.setDaemon(true);
            waiting.start();
        }
    }

    private static void stop(StandaloneServer server, CountDownLatch stopped) {
        server.close();
        stopped.countDown();
    }

    /** In seconds. */
    private static double sinceMain() {
        return Duration.ofNanos(System.nanoTime() - Main.STARTED).toMillis() / MILLIS_PER_SECOND;
    }
}
