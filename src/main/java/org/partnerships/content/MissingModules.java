package org.partnerships.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;

/** Modules of Magnolia that need not be installed, known by their workspaces. */
public final class MissingModules {

    private MissingModules() {}

    /** What is off without those that are missing, a sentence each; empty when all are there. */
    public static List<String> warnings(Sessions sessions) {
        return Stream.of(
                        warning(sessions, AssetLinks.WORKSPACE, "DAM", "images and documents"),
                        warning(sessions, Topics.WORKSPACE, "Categorization", "topics"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> warning(
            Sessions sessions, String workspace, String module, String off) {
        try {
            sessions.ofSystem(workspace).logout();
            return Optional.empty();
        } catch (NoSuchWorkspaceException e) {
            return Optional.of(
                    ("There is no workspace %s, as Magnolia's module %s is not installed: items have"
                                    + " no %s. The rest works")
                            .formatted(workspace, module, off));
        } catch (RepositoryException e) {
            return Optional.of(
                    "Workspace %s cannot be opened, so items have no %s: %s"
                            .formatted(workspace, off, e));
        }
    }
}
