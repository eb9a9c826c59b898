package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.PartnershipsException;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;

import java.io.IOException;
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
     * @throws PartnershipsException when a folder cannot be read
     */
    public static ContentScan of(Collection<Path> folders) {
        ContentScan scan = new ContentScan(new ArrayList<>(), new ArrayList<>());
        for (Path folder : folders) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile).forEach(scan::add);
            } catch (IOException e) {
                throw new PartnershipsException(
                        "Cannot read the content in " + folder + "; check that it is a folder", e);
            }
        }
        return scan;
    }

    private void add(Path path) {
        ContentFile.of(path).ifPresentOrElse(files::add, () -> reject(path));
    }

    private void reject(Path path) {
        if (CONTENT.matcher(path.getFileName().toString()).matches()) {
            problems.add(
                    new DefinitionProblem(
                            Severity.MINOR,
                            path,
                            0,
                            "its name says no workspace; name it"
                                    + " <workspace>.<path.with.dots>.yaml"));
        }
    }
}
