package org.partnerships.standalone.server;

import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders below the system's temporary one that a server makes and removes again. */
final class TemporaryFolders {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolders.class);

    private TemporaryFolders() {}

    /**
     * A new folder.
     *
     * @throws StandaloneException when the system's temporary folder cannot be written
     */
    static Path create(String purpose) {
        try {
            return Files.createTempDirectory("partnerships-" + purpose + "-");
        } catch (IOException failure) {
            throw new StandaloneException(
                    Message.of(
                            "server.temporary",
                            System.getProperty("java.io.tmpdir"),
                            Reason.of(failure)),
                    failure);
        }
    }

    /** Removes a folder with all it holds; what cannot be removed is logged and stays. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.warn("The temporary folder {} stays: {}", folder, failure.toString());
        }
    }
}
