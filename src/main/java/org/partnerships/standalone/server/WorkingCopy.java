package org.partnerships.standalone.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The project's source folders, when the program runs from its build there. They are read instead
 * of the build's copies, so that an edit shows without another build.
 */
final class WorkingCopy {

    private static final Path BUILD = Path.of("target", "classes");
    private static final Path SAMPLES =
            Path.of("src", "main", "resources", "mgnl-bootstrap-samples", "partnerships");

    private final Path project;

    private WorkingCopy(Path project) {
        this.project = project;
    }

    /** Finds the project; from a jar there is none, and all folders are empty. */
    static WorkingCopy find() {
        try {
            return of(
                    Path.of(
                            WorkingCopy.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI()));
        } catch (URISyntaxException expected) {
            return new WorkingCopy(null);
        }
    }

    /** As {@link #find}, for a program that was loaded from there. */
    static WorkingCopy of(Path jarOrClasses) {
        boolean isBuild = Files.isDirectory(jarOrClasses) && jarOrClasses.endsWith(BUILD);
        return new WorkingCopy(isBuild ? jarOrClasses.getParent().getParent() : null);
    }

    /** The folder that holds our light module. */
    Optional<Path> lightModules() {
        return folder(Path.of("light-modules"));
    }

    /** The folder of the sample content. */
    Optional<Path> samples() {
        return folder(SAMPLES);
    }

    private Optional<Path> folder(Path relative) {
        return Optional.ofNullable(project)
                .map(root -> root.resolve(relative))
                .filter(Files::isDirectory);
    }
}
