package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.definition.ContentTypeDefinition;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

class DurableRepositoryTest {

    private static final ContentTypeDefinition TYPE =
            new ContentTypeDefinition(
                    "thing",
                    "things",
                    true,
                    Map.of("test", "urn:test"),
                    "test:thing",
                    List.of(),
                    Path.of("thing.yaml"));

    @TempDir private Path folder;

    @Test
    void keepsContentTypesAndContent() throws Exception {
        try (StandaloneRepository repository = StandaloneRepository.durable(folder)) {
            repository.prepare(List.of(TYPE));
            Session session = repository.sessions().ofSystem("things");
            session.getRootNode().addNode("kept", "test:thing").setProperty("text", "Wasser");
            session.save();
            session.logout();
        }
        try (StandaloneRepository repository = StandaloneRepository.durable(folder)) {
            assertThat(repository.prepare(List.of(TYPE))).isEmpty();
            assertThat(found(repository, "Wasser")).containsExactly("kept");
        }
    }

    @Test
    void leavesEditsAloneWhenTheSameFilesAreImportedAgain() throws Exception {
        Path content = folder.resolve("content");
        TestFiles.write(content, "website.a.yaml", "a: {title: aus der Datei}");
        TestFiles.write(content, "website.b.yaml", "b: {title: aus der Datei}");
        Path data = folder.resolve("data");
        try (StandaloneRepository repository = StandaloneRepository.durable(data)) {
            repository.importContent(List.of(content));
            Session session = repository.sessions().ofSystem("website");
            session.getNode("/a").setProperty("title", "von Hand");
            session.getNode("/b").setProperty("title", "von Hand");
            session.save();
            session.logout();
        }
        TestFiles.write(content, "website.b.yaml", "b: {title: neue Datei}");
        try (StandaloneRepository repository = StandaloneRepository.durable(data)) {
            repository.importContent(List.of(content));
            Session session = repository.sessions().ofSystem("website");
            assertThat(session.getProperty("/a/title").getString()).isEqualTo("von Hand");
            assertThat(session.getProperty("/b/title").getString()).isEqualTo("neue Datei");
            session.logout();
        }
    }

    @Test
    void opensAFolderOnlyOnceAndMayBeClosedTwice() {
        StandaloneRepository closed = StandaloneRepository.durable(folder);
        closed.close();
        closed.close();
        try (StandaloneRepository repository = StandaloneRepository.durable(folder)) {
            assertThatThrownBy(() -> StandaloneRepository.durable(folder))
                    .isInstanceOf(StandaloneRepositoryException.class)
                    .hasMessageContaining(folder.toString());
            assertThat(repository.sessions().count().inUse()).isZero();
        }
    }

    @Test
    void losesNothingThatWasSavedBeforeTheProcessWasKilled() throws Exception {
        List<String> saved = saveUntilKilled();
        try (StandaloneRepository repository = StandaloneRepository.durable(folder)) {
            assertThat(found(repository, "Wasser")).containsAll(saved);
            Session session = repository.sessions().ofSystem("things");
            session.getRootNode().addNode("later", "test:thing").setProperty("text", "Feuer");
            session.save();
            session.logout();
            assertThat(found(repository, "Feuer")).containsExactly("later");
        }
    }

    private List<String> saveUntilKilled() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> saved = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            while (saved.size() < 20) {
                saved.add(output.readLine());
            }
            // Not by the process itself, which would close its output unread.
            process.toHandle().destroyForcibly();
            output.lines().forEach(saved::add);
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        saved.removeIf(name -> !name.matches("node-\\d+-end"));
        return saved;
    }

    private static List<String> found(StandaloneRepository repository, String text)
            throws RepositoryException {
        Session session = repository.sessions().ofSystem("things");
        List<String> names = new ArrayList<>();
        NodeIterator nodes =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery(
                                "SELECT * FROM [test:thing] AS t WHERE CONTAINS(t.*, '"
                                        + text
                                        + "')",
                                "JCR-SQL2")
                        .execute()
                        .getNodes();
        while (nodes.hasNext()) {
            names.add(nodes.nextNode().getName());
        }
        session.logout();
        return names;
    }

    /** Saves nodes and names each one after its save, until it is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws Exception {
            StandaloneRepository repository = StandaloneRepository.durable(Path.of(args[0]));
            repository.prepare(List.of(TYPE));
            Session session = repository.sessions().ofSystem("things");
            for (int i = 0; ; i++) {
                String name = "node-" + i + "-end";
                session.getRootNode().addNode(name, "test:thing").setProperty("text", "Wasser");
                session.save();
                System.out.println(name);
            }
        }
    }
}
