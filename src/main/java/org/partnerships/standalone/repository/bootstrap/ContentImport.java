package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.PartnershipsException;
import org.partnerships.content.Sessions;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Puts content files into the repository, each with one save, so that readers see the content
 * before or after but never between. Workspaces are filled side by side.
 */
public final class ContentImport {

    private static final String FOLDER_TYPE = "mgnl:folder";

    private final Sessions sessions;

    /** The workspaces that files name must be there before they are imported. */
    public ContentImport(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Imports all files that can be imported; what is wrong with the others is returned. */
    public List<DefinitionProblem> importAll(Collection<ContentFile> files) {
        Map<String, List<ContentFile>> byWorkspace = new TreeMap<>();
        files.stream()
                .sorted(ContentFile.ORDER)
                .forEach(
                        file ->
                                byWorkspace
                                        .computeIfAbsent(file.workspace(), key -> new ArrayList<>())
                                        .add(file));
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<DefinitionProblem>>> running = new ArrayList<>();
            byWorkspace.forEach(
                    (workspace, list) ->
                            running.add(executor.submit(() -> importInto(workspace, list))));
            List<DefinitionProblem> problems = new ArrayList<>();
            for (Future<List<DefinitionProblem>> one : running) {
                problems.addAll(one.get());
            }
            return problems;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartnershipsException("The import was interrupted; start it again", e);
        } catch (ExecutionException e) {
            throw new PartnershipsException("The import failed: " + e.getCause(), e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private List<DefinitionProblem> importInto(String workspace, List<ContentFile> files)
            throws RepositoryException {
        List<DefinitionProblem> problems = new ArrayList<>();
        Session session = sessions.ofSystem(workspace);
        try {
            for (ContentFile file : files) {
                importFile(file, session, problems);
            }
            return problems;
        } finally {
            session.logout();
        }
    }

    private static void importFile(
            ContentFile file, Session session, List<DefinitionProblem> problems)
            throws RepositoryException {
        try {
            Node parent = parent(file, session, problems);
            if (file.isXml()) {
                new XmlContent(file.path(), session).importBelow(parent);
            } else {
                new YamlContent(file.path(), session).importBelow(parent);
            }
            session.save();
        } catch (ImportFailure e) {
            session.refresh(false);
            problems.add(
                    new DefinitionProblem(Severity.SEVERE, file.path(), e.line(), e.getMessage()));
        } catch (RepositoryException e) {
            session.refresh(false);
            problems.add(new DefinitionProblem(Severity.SEVERE, file.path(), 0, Advice.of(e)));
        }
    }

    /** The node that the file's name asks for; folders are made where it is missing. */
    private static Node parent(ContentFile file, Session session, List<DefinitionProblem> problems)
            throws RepositoryException {
        Node parent = session.getRootNode();
        for (String name : file.parents()) {
            if (!parent.hasNode(name)) {
                parent.addNode(name, FOLDER_TYPE);
                problems.add(
                        new DefinitionProblem(
                                Severity.MINOR,
                                file.path(),
                                0,
                                ("the name puts this below %s, which no file holds; a folder was"
                                                + " made; add a file for it or rename this one")
                                        .formatted(file.parentPath())));
            }
            parent = parent.getNode(name);
        }
        return parent;
    }
}
