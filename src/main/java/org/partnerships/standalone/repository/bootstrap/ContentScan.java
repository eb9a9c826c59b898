package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;
import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The exports in some folders, including those in folders below.
 *
 * @param problems the YAML and XML files that are left out, as their names say no workspace
 */
public record ContentScan(List<ContentFile> files, List<DefinitionProblem> problems) {

    private static final Pattern CONTENT = Pattern.compile(".+\\.(yaml|xml)");

    /**
     * Looks for files by their names; does not read them.
     *
     * @throws ExplainedException when a folder cannot be read
     */
    public static ContentScan of(Collection<Path> folders) {
        ContentScan scan = new ContentScan(new ArrayList<>(), new ArrayList<>());
        for (Path folder : folders) {
            try (Stream<Path> paths = Files.walk(folder)) {
                int before = scan.size();
                paths.filter(Files::isRegularFile).forEach(scan::add);
                if (scan.size() == before) {
                    scan.note(folder, "content.nothing");
                }
            } catch (IOException e) {
                throw unreadable(folder, e);
            } catch (UncheckedIOException e) {
                throw unreadable(folder, e.getCause());
            }
        }
        return scan;
    }

    /** All that was found, right or wrong. */
    private int size() {
        return files.size() + problems.size();
    }

    private static ExplainedException unreadable(Path folder, IOException e) {
        Path at =
                e instanceof FileSystemException failure && failure.getFile() != null
                        ? Path.of(failure.getFile())
                        : folder;
        return new ExplainedException(Message.of("content.unreadable", at, Reason.of(e)), e);
    }

    private void add(Path path) {
        ContentFile.of(path).ifPresentOrElse(files::add, () -> reject(path));
    }

    private void reject(Path path) {
        if (CONTENT.matcher(path.getFileName().toString()).matches()) {
            note(path, "content.name");
        }
    }

    private void note(Path path, String key) {
        problems.add(new DefinitionProblem(Severity.MINOR, path, 0, Message.of(key)));
    }
}
