package org.partnerships.standalone.server;

import org.partnerships.standalone.rest.DeliveryEndpoints;
import org.partnerships.standalone.words.Message;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a standalone server is started with.
 *
 * @param host the address to listen on
 * @param port 0 takes a free one
 * @param lightModules folders that hold module folders, beside our own module
 * @param content folders with Magnolia exports; empty imports the samples
 * @param data where the repository is kept; null keeps it in a temporary folder
 * @param anonymousRole a role export that visitors without credentials get; null for none
 * @param superuserPassword null leaves the one that everybody knows
 * @param cacheBytes how much memory the delivery's answers may take; 0 keeps none
 */
public record StandaloneOptions(
        String host,
        int port,
        List<Path> lightModules,
        List<Path> content,
        Path data,
        Path anonymousRole,
        String superuserPassword,
        long cacheBytes) {

    /** Only this machine may connect. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    /** The port of a local Magnolia as well. */
    public static final int DEFAULT_PORT = 8080;

    /** As much memory as a few thousand answers take. */
    public static final long DEFAULT_CACHE_BYTES = DeliveryEndpoints.DEFAULT_CACHE_BYTES;

    public StandaloneOptions {
        lightModules = List.copyOf(lightModules);
        content = List.copyOf(content);
    }

    /** Our module with its samples on the default address, in a temporary repository. */
    public static StandaloneOptions defaults() {
        return new StandaloneOptions(
                DEFAULT_HOST,
                DEFAULT_PORT,
                List.of(),
                List.of(),
                null,
                null,
                null,
                DEFAULT_CACHE_BYTES);
    }

    /**
     * Whether only programs on this machine can connect.
     *
     * @throws StandaloneException when the host is unknown
     */
    public boolean isForThisMachineOnly() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new StandaloneException(Message.of("server.host", host), unknown);
        }
    }

    /** The same on another port; 0 takes a free one. */
    public StandaloneOptions withPort(int newPort) {
        return new StandaloneOptions(
                host,
                newPort,
                lightModules,
                content,
                data,
                anonymousRole,
                superuserPassword,
                cacheBytes);
    }

    /** The same with the repository kept in a folder. */
    public StandaloneOptions withData(Path folder) {
        return new StandaloneOptions(
                host,
                port,
                lightModules,
                content,
                folder,
                anonymousRole,
                superuserPassword,
                cacheBytes);
    }

    /** The same with other modules beside our own. */
    public StandaloneOptions withLightModules(Path... folders) {
        return new StandaloneOptions(
                host,
                port,
                List.of(folders),
                content,
                data,
                anonymousRole,
                superuserPassword,
                cacheBytes);
    }

    /** The same with the content of these folders instead of the samples. */
    public StandaloneOptions withContent(Path... folders) {
        return new StandaloneOptions(
                host,
                port,
                lightModules,
                List.of(folders),
                data,
                anonymousRole,
                superuserPassword,
                cacheBytes);
    }

    /** The same with a role for visitors without credentials. */
    public StandaloneOptions withAnonymousRole(Path file) {
        return new StandaloneOptions(
                host, port, lightModules, content, data, file, superuserPassword, cacheBytes);
    }

    /** The same with a password that only some know. */
    public StandaloneOptions withSuperuserPassword(String password) {
        return new StandaloneOptions(
                host, port, lightModules, content, data, anonymousRole, password, cacheBytes);
    }

    /** The same with other memory for answers; 0 keeps none. */
    public StandaloneOptions withCacheBytes(long bytes) {
        return new StandaloneOptions(
                host, port, lightModules, content, data, anonymousRole, superuserPassword, bytes);
    }
}
