package org.partnerships.standalone.repository;

import org.apache.jackrabbit.commons.JcrUtils;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.repository.bootstrap.ContentFile;
import org.partnerships.standalone.repository.bootstrap.ContentImport;
import org.partnerships.standalone.repository.bootstrap.ImportLedger;
import org.partnerships.standalone.repository.bootstrap.ImportResult;
import org.partnerships.standalone.words.Progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Brings content files into the repository and keeps it in step with them. */
final class ContentStore {

    static final String ROLES_WORKSPACE = "userroles";

    private final RequestSessions sessions;
    private final Preparation preparation;
    private final Access access;
    private final ImportLedger ledger;

    ContentStore(
            RequestSessions sessions, Preparation preparation, Access access, ImportLedger ledger) {
        this.sessions = sessions;
        this.preparation = preparation;
        this.access = access;
        this.ledger = ledger;
    }

    /** Imports the files that the repository has not kept from an earlier time. */
    List<DefinitionProblem> add(Collection<ContentFile> files, Progress progress)
            throws RepositoryException {
        return add(files, ledger::isKept, progress);
    }

    /**
     * Follows changes of files.
     *
     * @param changed files that were written or deleted
     * @param all the files that there are now
     */
    List<DefinitionProblem> update(Set<Path> changed, Collection<ContentFile> all)
            throws RepositoryException {
        for (Path path : changed) {
            if (!Files.exists(path)) {
                removeNodesOf(path);
            }
        }
        return add(all, file -> !changed.contains(file.path()), Progress.SILENT);
    }

    /** Puts what the role nodes say into force. */
    void readRoles() throws RepositoryException {
        Session session = sessions.ofSystem(ROLES_WORKSPACE);
        try {
            Map<String, Role> roles = new LinkedHashMap<>();
            for (Node node : JcrUtils.getChildNodes(session.getRootNode())) {
                if (node.isNodeType("mgnl:role")) {
                    roles.put(node.getName(), Role.of(node));
                }
            }
            access.setRoles(roles);
        } finally {
            session.logout();
        }
    }

    private List<DefinitionProblem> add(
            Collection<ContentFile> files, Predicate<ContentFile> passOver, Progress progress)
            throws RepositoryException {
        Set<String> workspaces =
                files.stream().map(ContentFile::workspace).collect(Collectors.toSet());
        preparation.ensureWorkspaces(workspaces);
        ImportResult result = new ContentImport(sessions, passOver).importAll(files, progress);
        ledger.add(result);
        if (workspaces.contains(ROLES_WORKSPACE)) {
            readRoles();
        }
        return new ArrayList<>(result.problems());
    }

    private void removeNodesOf(Path path) throws RepositoryException {
        ContentFile file = ContentFile.of(path).orElse(null);
        if (file == null) {
            return;
        }
        List<String> nodes = ledger.remove(file);
        Session session = sessions.ofSystem(file.workspace());
        try {
            for (String node : nodes) {
                if (session.nodeExists(node)) {
                    session.getNode(node).remove();
                }
            }
            session.save();
        } finally {
            session.logout();
        }
    }
}
