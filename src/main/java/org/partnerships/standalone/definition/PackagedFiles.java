package org.partnerships.standalone.definition;

import org.partnerships.PartnershipsException;
import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The files that come with this program: the content of the running jar, or the folder of classes
 * and resources when it runs from a build. Close it after use; paths are of no use then.
 */
public final class PackagedFiles implements AutoCloseable {

    private final Path root;
    private final FileSystem jar;

    private PackagedFiles(Path root, FileSystem jar) {
        this.root = root;
        this.jar = jar;
    }

    /** Opens the jar or folder that this class was loaded from. */
    public static PackagedFiles open() {
        try {
            return open(
                    Path.of(
                            PackagedFiles.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI()));
        } catch (URISyntaxException e) {
            throw new PartnershipsException("Cannot find the files of this program", e);
        }
    }

    /** Opens another jar, or folder of classes. */
    public static PackagedFiles open(Path jarOrFolder) {
        if (Files.isDirectory(jarOrFolder)) {
            return new PackagedFiles(jarOrFolder, null);
        }
        try {
            FileSystem jar = FileSystems.newFileSystem(jarOrFolder);
            return new PackagedFiles(jar.getPath("/"), jar);
        } catch (IOException e) {
            throw new ExplainedException(
                    Message.of("program.unreadable", jarOrFolder, Reason.of(e)), e);
        }
    }

    /** What resource names start from; {@code root().resolve("standalone/x.yaml")} finds a file. */
    Path root() {
        return root;
    }

    /** Those of some folders that there are, by their resource names. */
    public List<Path> folders(String... names) {
        return Arrays.stream(names).map(root::resolve).filter(Files::isDirectory).toList();
    }

    @Override
    public void close() {
        if (jar == null) {
            return;
        }
        try {
            jar.close();
        } catch (IOException e) {
            throw new PartnershipsException("Cannot close " + jar, e);
        }
    }
}
