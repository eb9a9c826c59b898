package org.partnerships.standalone;

import org.partnerships.standalone.server.StandaloneOptions;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/** The options of {@code serve}, checked as far as that goes without starting. */
final class ServeOptions {

    /** The environment variable with the superuser's password; others can read command lines. */
    static final String PASSWORD_VARIABLE = "PARTNERSHIPS_SUPERUSER_PASSWORD";

    private static final int LAST_PORT = 65_535;
    private static final long BYTES_PER_MIB = 1024 * 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + StandaloneOptions.DEFAULT_PORT)
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = StandaloneOptions.DEFAULT_HOST)
    private String host;

    @Mixin private SourceOptions source;

    @Option(names = "--anonymous-role", paramLabel = "FILE")
    private Path anonymousRole;

    @Option(
            names = "--cache",
            paramLabel = "MIB",
            defaultValue = "" + StandaloneOptions.DEFAULT_CACHE_BYTES / BYTES_PER_MIB)
    private int cache;

    /**
     * The same as values.
     *
     * @throws WrongCall when something named does not exist
     */
    StandaloneOptions toStandaloneOptions() {
        CommandLine line = command.commandLine();
        CommandChecks.require(
                line, port >= 0 && port <= LAST_PORT, "wrong.port", "--port", port, LAST_PORT);
        CommandChecks.require(line, isKnownHost(), "wrong.host", "--host", host);
        source.check(line);
        if (anonymousRole != null) {
            CommandChecks.requireFile(line, "--anonymous-role", anonymousRole);
        }
        CommandChecks.require(line, cache >= 0, "wrong.negative", "--cache", cache);
        return new StandaloneOptions(
                host,
                port,
                source.lightModules(),
                source.content(),
                source.data(),
                anonymousRole,
                System.getenv(PASSWORD_VARIABLE),
                cache * BYTES_PER_MIB);
    }

    private boolean isKnownHost() {
        try {
            return !host.isBlank() && InetAddress.getByName(host) != null;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
