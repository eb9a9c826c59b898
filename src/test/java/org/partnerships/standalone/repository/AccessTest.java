package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerships.standalone.repository.TestFiles.write;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.definition.PackagedFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

class AccessTest {

    private static final String TREE =
            """
            open:
              title: Wasser
              secret: {title: Wasser}
              public: {title: Wasser}
            closed:
              title: Wasser
              single:
                title: Wasser
                below: {title: Wasser}
            """;

    private static final String ROLE =
            """
            tester:
              'jcr:primaryType': mgnl:role
              acl_website:
                '0': {path: /open, permissions: 8}
                '1': {path: /open/*, permissions: 8}
                '2': {path: /open/secret*, permissions: 0}
                '3': {path: /closed/single, permissions: 8}
              acl_uri:
                '0': {path: /.rest/delivery/all*, permissions: 63}
                '1': {path: /.rest/delivery/closed*, permissions: 0}
            """;

    @TempDir private Path folder;
    private StandaloneRepository repository;
    private Access access;

    @BeforeEach
    void openWithContentAndARole() throws Exception {
        repository = StandaloneRepository.temporary();
        access = repository.access();
        write(folder, "website.tree.yaml", TREE);
        repository.importContent(List.of(folder));
        Path role = write(folder, "userroles.tester.yaml", ROLE);
        assertThat(repository.importAnonymousRole(role)).isEmpty();
    }

    @AfterEach
    void close() {
        assertThat(repository.sessions().count().inUse()).isZero();
        repository.close();
    }

    @Test
    void showsAnonymousWhatItsRolesAllow() throws Exception {
        try (RequestSessions.Scope scope = repository.sessions().open(Access.ANONYMOUS)) {
            Session session = scope.ofCaller("website");
            assertThat(session.nodeExists("/open/public")).isTrue();
            assertThat(session.nodeExists("/open/secret")).isFalse();
            assertThat(session.nodeExists("/closed")).isFalse();
            assertThat(session.getProperty("/closed/single/title").getString()).isEqualTo("Wasser");
            assertThat(session.nodeExists("/closed/single/below")).isFalse();
            assertThat(session.getNode("/open").getNodes().getSize()).isEqualTo(1);
            assertThat(session.getRootNode().hasNode("closed")).isFalse();
        }
    }

    @Test
    void countsInQueriesOnlyWhatTheCallerMayRead() throws Exception {
        assertThat(found(Access.ANONYMOUS))
                .containsExactly("/closed/single", "/open", "/open/public");
        assertThat(found(Access.SUPERUSER)).hasSize(6);
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void showsAnEmptyWorkspaceWhereNothingIsAllowed() throws Exception {
        try (RequestSessions.Scope scope = repository.sessions().open(Access.ANONYMOUS)) {
            Node root = scope.ofCaller("userroles").getRootNode();
            assertThat(root.getNodes("*").hasNext()).isFalse();
        }
    }

    @Test
    void letsNobodyWriteWhoMayOnlyRead() throws Exception {
        try (RequestSessions.Scope scope = repository.sessions().open(Access.ANONYMOUS)) {
            Session session = scope.ofCaller("website");
            session.getNode("/open").setProperty("title", "Feuer");
            assertThatThrownBy(session::save).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> session.getWorkspace().createWorkspace("mine"))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void appliesAChangedRoleToOpenSessions() throws Exception {
        try (RequestSessions.Scope scope = repository.sessions().open(Access.ANONYMOUS)) {
            Session session = scope.ofCaller("website");
            assertThat(session.nodeExists("/open")).isTrue();
            write(
                    folder,
                    "userroles.tester.yaml",
                    "tester:\n  'jcr:primaryType': mgnl:role\n  acl_uri: {}\n");
            repository.importContent(List.of(folder));
            assertThat(session.nodeExists("/open")).isFalse();
        }
    }

    @Test
    void letsTheLongestPatternDecideAboutAddresses() {
        assertThat(allowed("GET", "/")).isTrue();
        assertThat(allowed("GET", "/dam/jcr:x/y.png")).isTrue();
        assertThat(allowed("GET", "/.rest")).isFalse();
        assertThat(allowed("GET", "/.rest/preview/x")).isFalse();
        assertThat(allowed("GET", "/.rest/delivery/x")).isTrue();
        assertThat(allowed("POST", "/.rest/delivery/x")).isFalse();
        assertThat(allowed("OPTIONS", "/.rest/delivery/x")).isFalse();
        assertThat(allowed("POST", "/.rest/delivery/all/x")).isTrue();
        assertThat(allowed("GET", "/.rest/delivery/closed")).isFalse();
        assertThat(access.uriAllowed(Access.SUPERUSER, "GET", "/.rest/delivery/closed")).isTrue();
    }

    @Test
    void knowsTheMethodsThatMagnoliaKnows() {
        assertThat(Access.knowsMethod("GET")).isTrue();
        assertThat(Access.knowsMethod("HEAD")).isFalse();
        assertThat(access.uriAllowed(Access.SUPERUSER, "PATCH", "/")).isFalse();
    }

    @Test
    void authenticatesByPassword() {
        assertThat(access.authenticate("superuser", "superuser")).contains(Access.SUPERUSER);
        assertThat(access.authenticate("superuser", "wrong")).isEmpty();
        assertThat(access.authenticate("anonymous", "")).isEmpty();
        assertThat(access.authenticate("unknown", "")).isEmpty();
        assertThat(access.hasDefaultPassword()).isTrue();
        access.setPassword("superuser", "other");
        assertThat(access.authenticate("superuser", "other")).isPresent();
        assertThat(access.hasDefaultPassword()).isFalse();
    }

    @Test
    void letsOurReaderRoleReadOurWorkspaces() throws Exception {
        try (PackagedFiles packaged = PackagedFiles.open()) {
            List<Path> folders =
                    packaged.folders("standalone/bootstrap", "mgnl-bootstrap/partnerships");
            assertThat(repository.importContent(folders)).isEmpty();
        }
        access.grant("reader", "partnerships-reader");
        Rights rights = access.rightsOf("reader");
        for (String workspace :
                List.of(
                        "event-reports",
                        "news-teasers",
                        "partnership-profiles",
                        "dam",
                        "category")) {
            assertThat(rights.in(workspace).allowEverywhere(Permissions.READ))
                    .as(workspace)
                    .isTrue();
        }
        assertThat(rights.in("website").permissions("/open")).isZero();
        assertThat(access.uriAllowed("reader", "GET", "/.rest/delivery/partnerships/x")).isTrue();
    }

    private boolean allowed(String method, String path) {
        return access.uriAllowed(Access.ANONYMOUS, method, path);
    }

    private List<String> found(String caller) throws RepositoryException {
        try (RequestSessions.Scope scope = repository.sessions().open(caller)) {
            NodeIterator nodes =
                    scope.ofCaller("website")
                            .getWorkspace()
                            .getQueryManager()
                            .createQuery(
                                    "SELECT * FROM [mgnl:contentNode] AS t"
                                            + " WHERE CONTAINS(t.*, 'Wasser')",
                                    "JCR-SQL2")
                            .execute()
                            .getNodes();
            long size = nodes.getSize();
            List<String> paths = new ArrayList<>();
            while (nodes.hasNext()) {
                paths.add(nodes.nextNode().getPath());
            }
            assertThat(paths).hasSize((int) size);
            return paths.stream().sorted().toList();
        }
    }
}
