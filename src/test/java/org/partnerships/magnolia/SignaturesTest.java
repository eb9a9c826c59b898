package org.partnerships.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.servlet.http.HttpServletRequest;
import javax.tools.ToolProvider;

/**
 * Compares the hand-written signatures with Magnolia's own classes, when those are at hand: in the
 * web application that {@code -Dmagnolia.webapp=DIR} names, or on the class path of {@code
 * -Pmagnolia}.
 */
class SignaturesTest {

    private static final Path SOURCES = Path.of("src/signatures/java");
    private static final String WEBAPP = System.getProperty("magnolia.webapp", "");

    @TempDir private Path classes;

    @TestFactory
    List<DynamicTest> sayWhatMagnoliaSays() throws Exception {
        assumeTrue(
                !WEBAPP.isEmpty() || isOnClassPath(),
                "Magnolia is not at hand: name a web application with -Dmagnolia.webapp=DIR");
        List<String> names = compile();
        assertThat(names).isNotEmpty();
        ClassLoader written = loader(List.of(classes), getClass().getClassLoader(), true);
        ClassLoader real =
                WEBAPP.isEmpty()
                        ? getClass().getClassLoader()
                        : loader(webapp(), ClassLoader.getPlatformClassLoader(), false);
        return names.stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertThat(
                                                                new Signature(
                                                                                written.loadClass(
                                                                                        name))
                                                                        .differences(
                                                                                real.loadClass(
                                                                                        name)))
                                                        .isEmpty()))
                .toList();
    }

    private static boolean isOnClassPath() {
        return SignaturesTest.class
                        .getClassLoader()
                        .getResource("info/magnolia/module/ModuleManager.class")
                != null;
    }

    private List<String> compile() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(SOURCES)) {
            files = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("java.class.path")));
        files.forEach(file -> arguments.add(file.toString()));
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return files.stream()
                .map(file -> SOURCES.relativize(file).toString())
                .map(file -> file.substring(0, file.length() - ".java".length()))
                .map(file -> file.replace('/', '.').replace('\\', '.'))
                .toList();
    }

    private static List<Path> webapp() throws Exception {
        Path lib = Path.of(WEBAPP, "WEB-INF", "lib");
        try (Stream<Path> jars = Files.list(lib)) {
            List<Path> all = new ArrayList<>(jars.filter(Files::isRegularFile).toList());
            all.add(Path.of(WEBAPP, "WEB-INF", "classes"));
            // What the servlet container adds.
            all.add(
                    Path.of(
                            HttpServletRequest.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI()));
            return all;
        }
    }

    private static ClassLoader loader(List<Path> path, ClassLoader parent, boolean ownFirst) {
        URL[] urls = path.stream().map(SignaturesTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, parent) {
            @Override
            public Class<?> loadClass(String name) throws ClassNotFoundException {
                if (ownFirst && name.matches("(info[.]magnolia|com[.]vaadin)[.].*")) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
                return super.loadClass(name);
            }
        };
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
