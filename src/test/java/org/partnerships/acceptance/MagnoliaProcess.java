package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process with Magnolia in it. Closing it stops Magnolia as a servlet container does. */
final class MagnoliaProcess implements AutoCloseable {

    private static final Duration PATIENCE =
            Duration.ofSeconds(Long.getLong("magnolia.patience", 600));
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(90);

    /** What Magnolia, Jackrabbit and Guice reach into on Java 17. */
    private static final List<String> OPENED =
            List.of(
                    "java.base/java.lang",
                    "java.base/java.lang.reflect",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.base/java.io",
                    "java.base/java.net",
                    "java.base/java.text",
                    "java.base/java.math",
                    "java.base/java.time",
                    "java.base/sun.nio.ch",
                    "java.base/sun.security.x509",
                    "java.base/sun.security.util",
                    "java.desktop/java.beans",
                    "java.desktop/java.awt",
                    "java.desktop/java.awt.font",
                    "java.rmi/sun.rmi.transport",
                    "java.sql/java.sql");

    private final Process process;
    private final RestClient superuser;

    private MagnoliaProcess(Process process, RestClient superuser) {
        this.process = process;
        this.superuser = superuser;
    }

    /**
     * Starts Magnolia and waits until it answers.
     *
     * @param properties system properties that win over its own files
     */
    static MagnoliaProcess start(MagnoliaFolder folder, List<String> properties, MagnoliaLog log)
            throws IOException {
        Path work = Files.createDirectories(folder.data().resolve("tomcat"));
        long from = log.size();
        Process process =
                new ProcessBuilder(command(folder, properties, work))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                        .start();
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> !process.isAlive() || log.port(from) > 0);
            assertThat(process.isAlive()).as("Magnolia runs; see " + log.file()).isTrue();
            RestClient superuser = RestClient.at(log.port(from)).as("superuser");
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .until(
                            () ->
                                    superuser.get("/.rest/nodes/v1/config/server").statusCode()
                                            == 200);
            return new MagnoliaProcess(process, superuser);
        } catch (RuntimeException | AssertionError failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static List<String> command(MagnoliaFolder folder, List<String> properties, Path work)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.addAll(
                List.of(
                        "-Xmx1500m",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=" + System.getProperty("user.timezone", "UTC"),
                        "-Djava.io.tmpdir=" + work));
        command.addAll(properties);
        command.addAll(words(System.getProperty("magnolia.jvm", "")));
        command.add("-cp");
        command.add(classPath(work));
        command.add(WebappServer.class.getName());
        command.add(folder.webapp().toString());
        command.add(work.toString());
        return command;
    }

    private static List<String> words(String options) {
        return Arrays.stream(options.trim().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Tomcat and our launcher only: nothing of the build may reach Magnolia. */
    private static String classPath(Path work) throws IOException {
        String name = WebappServer.class.getName().replace('.', '/') + ".class";
        Path launcher = work.resolve("launcher").resolve(name);
        Files.createDirectories(launcher.getParent());
        Files.copy(
                Path.of("target/test-classes", name),
                launcher,
                StandardCopyOption.REPLACE_EXISTING);
        Stream<String> tomcat =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.matches(".*[/\\\\](tomcat-|ecj-)[^/\\\\]*\\.jar"));
        return Stream.concat(Stream.of(work.resolve("launcher").toString()), tomcat)
                .collect(Collectors.joining(File.pathSeparator));
    }

    RestClient superuser() {
        return superuser;
    }

    /** How many objects of a class there are, once all garbage is collected. */
    int instances(String className) throws IOException {
        return (int) histogram(3, className, 1);
    }

    /** Bytes of all objects, once all garbage is collected. */
    long usedHeap() throws IOException {
        return histogram(0, "Total", 2);
    }

    private long histogram(int nameColumn, String name, int valueColumn) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked =
                new ProcessBuilder(
                                jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader lines = asked.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns.length > Math.max(nameColumn, valueColumn))
                    .filter(columns -> columns[nameColumn].equals(name))
                    .mapToLong(columns -> Long.parseLong(columns[valueColumn]))
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_AT_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Magnolia does not stop.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
