package org.partnerships.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the module's jar that calls itself a newer version. */
final class NewerJar {

    private NewerJar() {}

    static Path of(Path jar, Path folder, String version) throws IOException {
        Path newer = Files.copy(jar, folder.resolve("newer.jar"));
        try (FileSystem files = FileSystems.newFileSystem(newer)) {
            Path descriptor = files.getPath("META-INF/magnolia/partnerships.xml");
            String text = Files.readString(descriptor, StandardCharsets.UTF_8);
            // The first version is the module's own; the others are those of its dependencies.
            Files.writeString(
                    descriptor,
                    text.replaceFirst(
                            "<version>[^<]*</version>", "<version>" + version + "</version>"),
                    StandardCharsets.UTF_8);
        }
        return newer;
    }
}
