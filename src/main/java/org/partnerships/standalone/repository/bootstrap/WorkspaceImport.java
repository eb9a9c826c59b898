package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;
import org.partnerships.standalone.words.Message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The import of some files into one workspace. */
final class WorkspaceImport {

    /** How many files are saved at once, at most: a save costs more than a small file. */
    static final int BATCH = 100;

    /**
     * So few files are saved one by one, as Magnolia does it: nodes that are equal in an order come
     * in the order in which they were saved.
     */
    static final int FEW = 12;

    /** A batch is full at this size, as all that is not saved yet is held in memory twice. */
    static final long BATCH_BYTES = 1024 * 1024;

    private static final String FOLDER_TYPE = "mgnl:folder";

    private final Session session;
    private final Predicate<ContentFile> passOver;
    private final ImportResult result = new ImportResult();

    WorkspaceImport(Session session, Predicate<ContentFile> passOver) {
        this.session = session;
        this.passOver = passOver;
    }

    /**
     * Imports files in the order given; a broken one changes nothing and stops no other.
     *
     * @param step is told after each batch how many files it had
     */
    ImportResult importAll(List<ContentFile> files, IntConsumer step) throws RepositoryException {
        int start = 0;
        while (start < files.size()) {
            List<ContentFile> batch = files.subList(start, end(files, start));
            if (!importTogether(batch)) {
                // Perhaps they refer to what comes later.
                batch = files.subList(start, Math.min(files.size(), start + BATCH));
                if (!importTogether(batch)) {
                    for (ContentFile file : batch) {
                        importAlone(file);
                    }
                }
            }
            step.accept(batch.size());
            start += batch.size();
        }
        return result;
    }

    private static int end(List<ContentFile> files, int start) {
        int most = files.size() <= FEW ? 1 : BATCH;
        int end = start;
        long bytes = 0;
        while (end < files.size() && end - start < most && bytes < BATCH_BYTES) {
            bytes += files.get(end).size();
            end++;
        }
        return end;
    }

    /** All files of a batch with one save, or none of them. */
    private boolean importTogether(List<ContentFile> batch) throws RepositoryException {
        Map<ContentFile, List<String>> before = new LinkedHashMap<>(result.nodes());
        int problems = result.problems().size();
        try {
            for (ContentFile file : batch) {
                add(file);
            }
            session.save();
            return true;
        } catch (ImportFailure | RepositoryException e) {
            session.refresh(false);
            result.nodes().keySet().retainAll(before.keySet());
            result.problems().subList(problems, result.problems().size()).clear();
            return false;
        }
    }

    private void importAlone(ContentFile file) throws RepositoryException {
        try {
            add(file);
            session.save();
        } catch (ImportFailure e) {
            reject(file, e.line(), e.explanation());
        } catch (RepositoryException e) {
            reject(file, 0, Advice.of(e));
        }
    }

    private void reject(ContentFile file, int line, Message message) throws RepositoryException {
        session.refresh(false);
        result.nodes().remove(file);
        addProblem(Severity.SEVERE, file, line, message);
    }

    private void add(ContentFile file) throws RepositoryException, ImportFailure {
        if (passOver.test(file) && !hasReplacedAbove(file)) {
            return;
        }
        Node parent = parent(file);
        List<String> nodes =
                file.isXml()
                        ? new XmlContent(file.path(), session).importBelow(parent)
                        : new YamlContent(file.path(), session).importBelow(parent);
        result.nodes().put(file, nodes);
    }

    /** Whether a node above the file's own was imported before, which took this one away. */
    private boolean hasReplacedAbove(ContentFile file) {
        String path = file.parentPath() + "/";
        return result.nodes().values().stream()
                .flatMap(List::stream)
                .anyMatch(node -> path.startsWith(node + "/"));
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
            addProblem(Severity.MINOR, file, 0, Message.of("content.folders", file.parentPath()));
        }
        return parent;
    }

    private void addProblem(Severity severity, ContentFile file, int line, Message message) {
        result.problems().add(new DefinitionProblem(severity, file.path(), line, message));
    }
}
