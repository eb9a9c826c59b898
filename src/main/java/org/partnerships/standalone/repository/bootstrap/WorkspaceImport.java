package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;

import java.util.List;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The import of some files into one workspace. */
final class WorkspaceImport {

    private static final String FOLDER_TYPE = "mgnl:folder";

    private final Session session;
    private final ImportResult result = new ImportResult();

    WorkspaceImport(Session session) {
        this.session = session;
    }

    ImportResult result() {
        return result;
    }

    /** Whether a node above the file's own was imported before, which took this one away. */
    boolean hasReplacedAbove(ContentFile file) {
        String path = file.parentPath() + "/";
        return result.nodes().values().stream()
                .flatMap(List::stream)
                .anyMatch(node -> path.startsWith(node + "/"));
    }

    /** Imports a file and saves it; a file that is broken changes nothing. */
    void add(ContentFile file) throws RepositoryException {
        try {
            Node parent = parent(file);
            List<String> nodes =
                    file.isXml()
                            ? new XmlContent(file.path(), session).importBelow(parent)
                            : new YamlContent(file.path(), session).importBelow(parent);
            session.save();
            result.nodes().put(file, nodes);
        } catch (ImportFailure e) {
            session.refresh(false);
            addProblem(Severity.SEVERE, file, e.line(), e.getMessage());
        } catch (RepositoryException e) {
            session.refresh(false);
            addProblem(Severity.SEVERE, file, 0, Advice.of(e));
        }
    }

    /** The node that the file's name asks for; folders are made where it is missing. */
    private Node parent(ContentFile file) throws RepositoryException {
        Node parent = session.getRootNode();
        boolean missing = false;
        for (String name : file.parents()) {
            missing |= !parent.hasNode(name);
            parent = missing ? parent.addNode(name, FOLDER_TYPE) : parent.getNode(name);
        }
        if (missing) {
            addProblem(
                    Severity.MINOR,
                    file,
                    0,
                    "its name puts it below %s, where nothing was, so folders were made; add a file"
                                    .formatted(file.parentPath())
                            + " for them or rename this one");
        }
        return parent;
    }

    private void addProblem(Severity severity, ContentFile file, int line, String message) {
        result.problems().add(new DefinitionProblem(severity, file.path(), line, message));
    }
}
