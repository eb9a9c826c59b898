package org.partnerships.standalone;

import org.partnerships.standalone.server.StandaloneOptions;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
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
            defaultValue = "" + StandaloneOptions.DEFAULT_PORT,
            description =
                    "The port to listen on; 0 takes a free one. ${DEFAULT-VALUE} when left out.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = StandaloneOptions.DEFAULT_HOST,
            description =
                    "The address to listen on. ${DEFAULT-VALUE}, which only this machine reaches,"
                            + " when left out.")
    private String host;

    @Mixin private SourceOptions source;

    @Option(
            names = "--anonymous-role",
            paramLabel = "FILE",
            description =
                    "The export of a Magnolia role that visitors without credentials get in"
                            + " addition.")
    private Path anonymousRole;

    @Option(
            names = "--cache",
            paramLabel = "MIB",
            defaultValue = "" + StandaloneOptions.DEFAULT_CACHE_BYTES / BYTES_PER_MIB,
            description =
                    "The memory for delivery answers that are kept until their content changes,"
                            + " in MiB; 0 keeps none. ${DEFAULT-VALUE} when left out.")
    private int cache;

    /**
     * The same as values.
     *
     * @throws ParameterException when something named does not exist
     */
    StandaloneOptions toStandaloneOptions() {
        require(port >= 0 && port <= LAST_PORT, "--port", "takes 0 to " + LAST_PORT, port);
        require(isKnownHost(), "--host", "is not an address of this machine or network", host);
        source.check(command.commandLine());
        require(
                anonymousRole == null || Files.isRegularFile(anonymousRole),
                "--anonymous-role",
                "is not a file",
                anonymousRole);
        require(cache >= 0, "--cache", "must not be negative", cache);
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

    private void require(boolean holds, String option, String complaint, Object value) {
        CommandChecks.require(command.commandLine(), holds, option, complaint, value);
    }
}
