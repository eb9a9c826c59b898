package org.partnerships.standalone.repository;

import org.apache.jackrabbit.commons.JcrUtils;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.partnerships.standalone.definition.ContentTypeDefinition;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.PackagedFiles;
import org.partnerships.standalone.repository.bootstrap.ContentFile;
import org.partnerships.standalone.repository.bootstrap.ContentImport;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The embedded Jackrabbit repository with Magnolia's node types and workspaces. Open one, {@link
 * #prepare} it for content types, import content, then ask {@link #sessions} for sessions. Close it
 * at the end. Thread-safe.
 */
public final class StandaloneRepository implements AutoCloseable {

    static final String DEFAULT_WORKSPACE = "website";
    static final String ROLES_WORKSPACE = "userroles";
    private static final Set<String> STOCK_WORKSPACES = Set.of("dam", "category", ROLES_WORKSPACE);

    private final Path folder;
    private final boolean temporary;
    private final RepositoryImpl repository;
    private final Access access = new Access();
    private final SessionPool pool;
    private final RequestSessions sessions;
    private final Preparation preparation;

    private StandaloneRepository(Path folder, boolean temporary, String configuration)
            throws RepositoryException, IOException {
        this.folder = folder;
        this.temporary = temporary;
        try (InputStream xml = StandaloneRepository.class.getResourceAsStream(configuration)) {
            repository =
                    RepositoryImpl.create(
                            RepositoryConfig.create(new InputSource(xml), folder.toString()));
        }
        pool = new SessionPool(repository, access);
        sessions = new RequestSessions(pool);
        preparation = new Preparation(sessions);
        preparation.stock(STOCK_WORKSPACES);
        readRoles();
    }

    /**
     * An empty repository in memory, which is gone after {@link #close}.
     *
     * @throws StandaloneRepositoryException when it cannot be started
     */
    public static StandaloneRepository temporary() {
        try {
            Path folder = Files.createTempDirectory("partnerships-repository");
            return new StandaloneRepository(folder, true, "/standalone/repository-temporary.xml");
        } catch (RepositoryException | IOException e) {
            throw new StandaloneRepositoryException("Cannot start a temporary repository", e);
        }
    }

    /**
     * Makes what content types ask for and what is not there yet: namespaces, workspaces and node
     * types. Nothing is ever removed. May be called again whenever definitions change.
     *
     * @return what could not be made, and why
     */
    public synchronized List<DefinitionProblem> prepare(List<ContentTypeDefinition> types) {
        return preparation.prepare(types);
    }

    /**
     * Imports all Magnolia exports in some folders, which may lie in a jar. A node that is there
     * already is replaced; its workspace is made when it is missing.
     *
     * @return what could not be imported, and why; the rest is there
     * @throws org.partnerships.PartnershipsException when a folder cannot be read
     */
    public List<DefinitionProblem> importContent(List<Path> folders) {
        return importFiles(ContentFile.in(folders));
    }

    /** As {@link #importContent}, of a folder that comes with this program; none is no error. */
    public List<DefinitionProblem> importPackagedContent(String folder) {
        try (PackagedFiles packaged = PackagedFiles.open()) {
            Path path = packaged.root().resolve(folder);
            return Files.isDirectory(path) ? importContent(List.of(path)) : List.of();
        }
    }

    /**
     * Imports the export of a role, named {@code userroles.<role>.xml|yaml}, and gives that role to
     * {@code anonymous}.
     */
    public List<DefinitionProblem> importAnonymousRole(Path file) {
        ContentFile content =
                ContentFile.of(file)
                        .filter(found -> found.workspace().equals(ROLES_WORKSPACE))
                        .orElseThrow(
                                () ->
                                        new StandaloneRepositoryException(
                                                file
                                                        + " is not named userroles.<role>.xml or .yaml; rename it",
                                                null));
        List<DefinitionProblem> problems = importFiles(List.of(content));
        access.grant(Access.ANONYMOUS, content.name());
        return problems;
    }

    private synchronized List<DefinitionProblem> importFiles(List<ContentFile> files) {
        try {
            for (String workspace :
                    files.stream().map(ContentFile::workspace).distinct().toList()) {
                preparation.ensureWorkspace(workspace);
            }
            List<DefinitionProblem> problems = new ContentImport(sessions).importAll(files);
            readRoles();
            return problems;
        } catch (RepositoryException e) {
            throw new StandaloneRepositoryException("Cannot import content", e);
        }
    }

    /** Users and what they may do. */
    public Access access() {
        return access;
    }

    /** Where everybody gets sessions from. */
    public RequestSessions sessions() {
        return sessions;
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

    /** Ends all sessions and the repository; a temporary one leaves nothing behind. */
    @Override
    public void close() {
        pool.close();
        repository.shutdown();
        if (temporary) {
            Folders.delete(folder);
        }
    }
}
