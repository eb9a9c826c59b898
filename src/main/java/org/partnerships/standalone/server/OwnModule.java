package org.partnerships.standalone.server;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where our own light module and samples are: in the runnable jar; or, when started from a working
 * copy, in its source folders, so that an edit there shows without a build.
 */
final class OwnModule implements AutoCloseable {

    private static final String LIGHT_MODULES = "light-modules";
    private static final String SAMPLES = "mgnl-bootstrap-samples/partnerships";
    private static final String MARKER = "/partnerships/contentTypes/eventReport.yaml";

    private final FileSystem jar;
    private final Path lightModules;
    private final Path samples;

    private OwnModule(FileSystem jar, Path lightModules, Path samples) {
        this.jar = jar;
        this.lightModules = lightModules;
        this.samples = samples;
    }

    /**
     * Finds the module on the class path.
     *
     * @throws StandaloneException when the class path is incomplete
     */
    static OwnModule find() {
        URL marker = OwnModule.class.getResource(MARKER);
        try {
            return marker.getProtocol().equals("jar") ? inJar(marker) : inFolder(marker);
        } catch (IOException | URISyntaxException failure) {
            throw new StandaloneException(
                    "Our own light module at %s cannot be read: build the project again."
                            .formatted(marker),
                    failure);
        }
    }

    private static OwnModule inJar(URL marker) throws IOException, URISyntaxException {
        String jarUri = marker.toURI().toString();
        Path file = Path.of(URI.create(jarUri.substring("jar:".length(), jarUri.indexOf("!/"))));
        // A file system of its own: the shared one by URI can be opened only once.
        FileSystem jar = FileSystems.newFileSystem(file, Map.of());
        return new OwnModule(jar, jar.getPath("/"), jar.getPath("/", SAMPLES));
    }

    private static OwnModule inFolder(URL marker) throws URISyntaxException {
        Path classes = Path.of(marker.toURI()).getParent().getParent().getParent();
        Path project = classes.resolve("../..").normalize();
        Path sources = project.resolve(LIGHT_MODULES);
        return new OwnModule(
                null,
                Files.isDirectory(sources) ? sources : classes,
                firstFolder(project.resolve("src/main/resources").resolve(SAMPLES), classes));
    }

    private static Path firstFolder(Path sources, Path classes) {
        return Files.isDirectory(sources) ? sources : classes.resolve(SAMPLES);
    }

    /** The folder that holds our module's folder. */
    Path lightModules() {
        return lightModules;
    }

    /** The folder with the sample content. */
    Path samples() {
        return samples;
    }

    @Override
    public void close() {
        if (jar == null) {
            return;
        }
        try {
            jar.close();
        } catch (IOException failure) {
            throw new StandaloneException("Our own jar cannot be closed: " + failure, failure);
        }
    }
}
