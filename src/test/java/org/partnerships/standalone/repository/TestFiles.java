package org.partnerships.standalone.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small files for tests. */
public final class TestFiles {

    private TestFiles() {}

    /** Writes text to a file below a folder, which is made where it is missing. */
    public static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
