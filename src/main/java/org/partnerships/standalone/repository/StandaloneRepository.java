package org.partnerships.standalone.repository;

import org.partnerships.standalone.definition.ContentTypeDefinition;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.repository.bootstrap.ContentFile;
import org.partnerships.standalone.repository.bootstrap.ContentScan;
import org.partnerships.standalone.repository.node.NodeStore;
import org.partnerships.standalone.words.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.jcr.RepositoryException;

/**
 * The embedded Jackrabbit repository with Magnolia's node types and workspaces. Open one, {@link
 * #prepare} it for content types, import content, then ask {@link #sessions} for sessions. Close it
 * at the end. Thread-safe.
 */
public final class StandaloneRepository implements AutoCloseable {

    private static final Set<String> STOCK_WORKSPACES =
            Set.of("dam", "category", ContentStore.ROLES_WORKSPACE);

    private final Storage storage;
    private final MagnoliaRepository repository;
    private final Access access = new Access();
    private final SessionPool pool;
    private final NodeStore nodes;
    private final RequestSessions sessions;
    private final Preparation preparation;
    private final ContentStore content;

    private StandaloneRepository(Storage storage) throws RepositoryException, IOException {
        this.storage = storage;
        repository = new MagnoliaRepository(storage.configuration());
        pool = new SessionPool(repository, access);
        nodes =
                new NodeStore(
                        repository.saves(),
                        workspace -> pool.login(SessionPool.Key.ofSystem(workspace)),
                        repository.index()::contextOf);
        sessions = new RequestSessions(pool, nodes, repository.index());
        preparation = new Preparation(sessions, storage);
        content = new ContentStore(sessions, preparation, access, storage.ledger());
    }

    private static StandaloneRepository open(Storage storage)
            throws RepositoryException, IOException {
        StandaloneRepository opened = new StandaloneRepository(storage);
        try {
            opened.preparation.ensureWorkspaces(STOCK_WORKSPACES);
            opened.content.readRoles();
            return opened;
        } catch (RepositoryException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * An empty repository in memory, which is gone after {@link #close}.
     *
     * @throws StandaloneRepositoryException when it cannot be started
     */
    public static StandaloneRepository temporary() {
        try {
            return open(Storage.temporary());
        } catch (RepositoryException | IOException e) {
            throw new StandaloneRepositoryException(
                    "repository.temporary", e, System.getProperty("java.io.tmpdir"));
        }
    }

    /**
     * The repository that lives in a folder; a new one when the folder is empty or missing. What
     * was saved is there again, even after the process was killed.
     *
     * @throws StandaloneRepositoryException when it cannot be started, as when another process has
     *     opened it
     */
    public static StandaloneRepository durable(Path folder) {
        try {
            return open(Storage.durable(folder));
        } catch (RepositoryException | IOException e) {
            throw new StandaloneRepositoryException("repository.open", e, folder);
        }
    }

    /**
     * Makes what content types ask for and what is not there yet: namespaces, workspaces and node
     * types. Nothing is ever removed. May be called again whenever definitions change.
     *
     * @return what could not be made, and why
     */
    public synchronized List<DefinitionProblem> prepare(List<ContentTypeDefinition> types) {
        try {
            List<DefinitionProblem> problems = preparation.prepare(types);
            nodes.clear();
            return problems;
        } catch (RepositoryException e) {
            throw new StandaloneRepositoryException("repository.prepare", e);
        }
    }

    /**
     * Imports all Magnolia exports in some folders, which may lie in a jar. A node that is there
     * already is replaced; its workspace is made when it is missing. A durable repository passes
     * over files that it imported before and that have not changed since, so that edits stay.
     *
     * @return what could not be imported, and why; the rest is there
     * @throws org.partnerships.PartnershipsException when a folder cannot be read
     */
    public List<DefinitionProblem> importContent(List<Path> folders) {
        return importContent(folders, Progress.SILENT);
    }

    /** The same; says how many files have been imported. */
    public List<DefinitionProblem> importContent(List<Path> folders, Progress progress) {
        ContentScan scan = ContentScan.of(folders);
        List<DefinitionProblem> problems = new ArrayList<>(scan.problems());
        problems.addAll(importFiles(scan.files(), progress));
        return problems;
    }

    /**
     * Imports the export of a role, named {@code userroles.<role>.xml|yaml}, and gives that role to
     * {@code anonymous}.
     */
    public List<DefinitionProblem> importAnonymousRole(Path file) {
        ContentFile role =
                ContentFile.of(file)
                        .filter(found -> found.workspace().equals(ContentStore.ROLES_WORKSPACE))
                        .orElseThrow(
                                () ->
                                        new StandaloneRepositoryException(
                                                "repository.role", null, file));
        List<DefinitionProblem> problems = importFiles(List.of(role), Progress.SILENT);
        access.grant(Access.ANONYMOUS, role.name());
        return problems;
    }

    /** Users and what they may do. */
    public Access access() {
        return access;
    }

    /** Where everybody gets sessions from. */
    public RequestSessions sessions() {
        return sessions;
    }

    /** For reads that must not see half a save. */
    public SaveBarrier saves() {
        return repository.saves();
    }

    /** Ends all sessions and the repository; a temporary one leaves nothing behind. */
    @Override
    public void close() {
        nodes.close();
        pool.close();
        repository.shutdown();
        storage.close();
    }

    /**
     * Follows changes of content files on disk.
     *
     * @param changed files that were written or deleted
     * @param folders all content folders, as a file takes with it what is below its node
     */
    synchronized List<DefinitionProblem> updateContent(Set<Path> changed, List<Path> folders) {
        try {
            return content.update(changed, ContentScan.of(folders).files());
        } catch (RepositoryException e) {
            throw new StandaloneRepositoryException("repository.follow", e);
        }
    }

    private synchronized List<DefinitionProblem> importFiles(
            List<ContentFile> files, Progress progress) {
        try {
            return content.add(files, progress);
        } catch (RepositoryException e) {
            throw new StandaloneRepositoryException("repository.import", e);
        }
    }
}
