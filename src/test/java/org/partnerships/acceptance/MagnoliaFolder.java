package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/**
 * A copy of a user's unpacked Magnolia web application with the module in it, and beside it all
 * that Magnolia writes. The original is only read.
 */
final class MagnoliaFolder {

    private static final String DESCRIPTOR = "META-INF/magnolia/partnerships.xml";
    private static final Path PROBE = Path.of("src/test/magnolia/java");

    private static final List<String> PROBES =
            List.of("probe.yaml", "actions-probe.yaml", "form-probe.yaml", "items-probe.yaml");

    private final Path home;

    private MagnoliaFolder(Path home) {
        this.home = home;
    }

    /** Copies a web application into a new folder and adds what the tests ask it with. */
    static MagnoliaFolder copyOf(Path webapp, Path home) throws IOException {
        assertThat(webapp.resolve("WEB-INF/lib"))
                .as("libraries of the web application that -Dmagnolia.webapp names")
                .isDirectory();
        MagnoliaFolder folder = new MagnoliaFolder(home);
        copy(webapp, folder.webapp());
        for (Path jar : folder.jars()) {
            if (isOurs(jar)) {
                Files.delete(jar);
            }
        }
        Files.createDirectories(folder.resources());
        folder.addResources("log4j2.xml", folder.webapp().resolve("WEB-INF/acceptance-log4j2.xml"));
        for (String probe : PROBES) {
            folder.addResources(probe, folder.resource("probe/restEndpoints/" + probe));
        }
        folder.compileProbe();
        return folder;
    }

    Path webapp() {
        return home.resolve("webapp");
    }

    /** What Magnolia keeps: repository, keys, caches. */
    Path data() {
        return home.resolve("data");
    }

    /** Where Magnolia looks for light modules in files. */
    Path resources() {
        return home.resolve("light-modules");
    }

    Path resource(String path) {
        return resources().resolve(path);
    }

    /** Puts a jar of the module there, in the place of the one before it. */
    void install(Path jar) throws IOException {
        Files.copy(jar, installed(), StandardCopyOption.REPLACE_EXISTING);
    }

    void uninstall() throws IOException {
        Files.deleteIfExists(installed());
    }

    private Path installed() {
        return webapp().resolve("WEB-INF/lib/magnolia-partnerships.jar");
    }

    /** Whether a library of that name is there, such as a database driver. */
    boolean hasLibrary(String prefix) throws IOException {
        return jars().stream().anyMatch(jar -> jar.getFileName().toString().startsWith(prefix));
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(webapp().resolve("WEB-INF/lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static boolean isOurs(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(DESCRIPTOR) != null;
        }
    }

    private void addResources(String name, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(Path.of("src/test/resources/acceptance", name), target);
    }

    private void compileProbe() throws IOException {
        Path classes = Files.createDirectories(webapp().resolve("WEB-INF/classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d"));
        arguments.add(classes.toString());
        arguments.add("-cp");
        arguments.add(
                Stream.concat(
                                jars().stream().map(Path::toString),
                                // The servlet API comes from the container.
                                Stream.of(System.getProperty("java.class.path")))
                        .collect(Collectors.joining(File.pathSeparator)));
        try (Stream<Path> sources = Files.walk(PROBE)) {
            sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, arguments.toArray(String[]::new)))
                .as("compiling the probe against the web application")
                .isZero();
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Deletes the copy and what Magnolia wrote. */
    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Writes a light module's file, which Magnolia reads while it runs. */
    void write(String path, String content) throws IOException {
        Path file = resource(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
