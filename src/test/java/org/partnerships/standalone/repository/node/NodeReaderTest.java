package org.partnerships.standalone.repository.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.TestFiles;

import java.nio.file.Path;
import java.util.List;

import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.Session;

class NodeReaderTest {

    @TempDir private Path files;
    private StandaloneRepository repository;
    private Session editor;

    @BeforeEach
    void open() throws Exception {
        repository = StandaloneRepository.temporary();
        editor = repository.sessions().ofSystem("website");
        Node home = editor.getRootNode().addNode("home", "mgnl:page");
        home.setProperty("title", "Start");
        home.addNode("open", "mgnl:page").setProperty("title", "Offen");
        home.addNode("closed", "mgnl:page").setProperty("title", "Zu");
        editor.save();
    }

    @AfterEach
    void close() {
        editor.logout();
        repository.close();
        assertThat(repository.sessions().count().inUse()).isZero();
    }

    @Test
    void readsANodeOnceAndAgainAfterItsChange() throws Exception {
        StoredNode first = read(Access.SUPERUSER, "/home/open");
        assertThat(read(Access.SUPERUSER, "/home/open")).isSameAs(first);

        editor.getNode("/home/open").setProperty("title", "Auf");
        editor.save();
        assertThat(read(Access.SUPERUSER, "/home/open").properties().get("title").text())
                .isEqualTo("Auf");
        assertThat(first.properties().get("title").text()).isEqualTo("Offen");
    }

    @Test
    void followsMovesAndRemovalsOfWhatLiesAbove() throws Exception {
        String id = read(Access.SUPERUSER, "/home/open").id();
        editor.move("/home", "/start");
        editor.save();
        assertThat(read(Access.SUPERUSER, "/start/open").id()).isEqualTo(id);
        assertThatThrownBy(() -> read(Access.SUPERUSER, "/home/open"))
                .isInstanceOf(PathNotFoundException.class);

        editor.getNode("/start").remove();
        editor.save();
        assertThatThrownBy(() -> byIdentifier(id)).isInstanceOf(ItemNotFoundException.class);
    }

    @Test
    void showsNobodyWhatIsKeptForOthers() throws Exception {
        read(Access.SUPERUSER, "/home/closed");
        assertThatThrownBy(() -> read(Access.ANONYMOUS, "/home/closed"))
                .isInstanceOf(PathNotFoundException.class);

        allow("/home*");
        read(Access.ANONYMOUS, "/home/closed");
        assertThat(children(Access.ANONYMOUS)).containsExactly("open", "closed");

        allow("/home", "/home/open");
        assertThat(children(Access.ANONYMOUS)).containsExactly("open");
        assertThat(children(Access.SUPERUSER)).containsExactly("open", "closed");
        assertThatThrownBy(() -> read(Access.ANONYMOUS, "/home/closed"))
                .isInstanceOf(PathNotFoundException.class);
    }

    private void allow(String... paths) throws Exception {
        StringBuilder role =
                new StringBuilder(
                        """
                        visitor:
                          'jcr:primaryType': 'mgnl:role'
                          'acl_website':
                            'jcr:primaryType': 'mgnl:contentNode'
                        """);
        for (int i = 0; i < paths.length; i++) {
            role.append("    '").append(i).append("':\n");
            role.append("      'jcr:primaryType': 'mgnl:contentNode'\n");
            role.append("      'path': '").append(paths[i]).append("'\n");
            role.append("      'permissions': 8\n");
        }
        Path file = TestFiles.write(files, "userroles.visitor.yaml", role.toString());
        assertThat(repository.importAnonymousRole(file)).isEmpty();
    }

    private StoredNode read(String caller, String path) throws Exception {
        try (RequestSessions.Scope scope = repository.sessions().open(caller)) {
            assertThat(scope).isNotNull();
            return repository.sessions().nodesOfCaller("website").node(path);
        }
    }

    private StoredNode byIdentifier(String id) throws Exception {
        try (RequestSessions.Scope scope = repository.sessions().open(Access.SUPERUSER)) {
            assertThat(scope).isNotNull();
            return repository.sessions().nodesOfCaller("website").byIdentifier(id);
        }
    }

    private List<String> children(String caller) throws Exception {
        try (RequestSessions.Scope scope = repository.sessions().open(caller)) {
            assertThat(scope).isNotNull();
            NodeReader reader = repository.sessions().nodesOfCaller("website");
            return reader.children(reader.node("/home")).stream().map(StoredNode::name).toList();
        }
    }
}
