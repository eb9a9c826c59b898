package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerships.standalone.repository.TestFiles.write;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.definition.EndpointDefinition;
import org.partnerships.standalone.repository.ContentFolders.Reload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.jcr.Session;

class ContentFoldersTest {

    private static final String FOLDER = "a:\n  'jcr:primaryType': mgnl:folder\n";
    private static final String PAGE = "b:\n  'jcr:primaryType': mgnl:page\n  title: ";

    @TempDir private Path modules;
    @TempDir private Path content;
    private final BlockingQueue<Reload> reloads = new LinkedBlockingQueue<>();
    private StandaloneRepository repository;
    private ContentFolders folders;

    @BeforeEach
    void openAndWatch() throws Exception {
        repository = StandaloneRepository.temporary();
        write(content, "website.a.yaml", FOLDER);
        write(content, "website.a.b.yaml", PAGE + "eins");
        repository.importContent(List.of(content));
        folders =
                ContentFolders.watch(repository, List.of(modules), List.of(content), reloads::add);
    }

    @AfterEach
    void close() {
        folders.close();
        assertThat(repository.sessions().count().inUse()).isZero();
        repository.close();
    }

    @Test
    void importsAFileThatChanged() throws Exception {
        Path file = write(content, "website.a.b.yaml", PAGE + "zwei");
        Reload reload = nextReload();
        assertThat(reload.contentFiles()).isEqualTo(Set.of(file));
        assertThat(reload.modules()).isEmpty();
        assertThat(reload.problems()).isEmpty();
        assertThat(title()).isEqualTo("zwei");
    }

    @Test
    void keepsWhatIsBelowAFileThatChanged() throws Exception {
        write(content, "website.a.yaml", FOLDER + "  title: Ordner\n");
        nextReload();
        assertThat(title()).isEqualTo("eins");
    }

    @Test
    void removesWhatADeletedFileHeld() throws Exception {
        Files.delete(content.resolve("website.a.b.yaml"));
        nextReload();
        assertThat(exists("/a/b")).isFalse();
        assertThat(exists("/a")).isTrue();
    }

    @Test
    void keepsWhatWasThereWhenAFileIsBroken() throws Exception {
        write(content, "website.a.b.yaml", PAGE + "\"zwei");
        assertThat(nextReload().problems()).hasSize(1);
        assertThat(title()).isEqualTo("eins");
    }

    @Test
    void readsDefinitionsInNewFoldersAndPreparesForThem() throws Exception {
        write(
                modules,
                "m/contentTypes/thing.yaml",
                "datasource: {workspace: things, autoCreate: true}");
        write(modules, "m/restEndpoints/delivery/things.yaml", "workspace: things");
        Reload reload = nextReload();
        while (reload.modules().get().endpoints().stream().noneMatch(this::isOurs)) {
            reload = nextReload();
        }
        repository.sessions().ofSystem("things").logout();
    }

    private boolean isOurs(EndpointDefinition endpoint) {
        return endpoint.path().equals("delivery/things");
    }

    private Reload nextReload() throws InterruptedException {
        Reload reload = reloads.poll(30, TimeUnit.SECONDS);
        assertThat(reload).as("a reload").isNotNull();
        return reload;
    }

    private String title() throws Exception {
        Session session = repository.sessions().ofSystem("website");
        try {
            return session.getProperty("/a/b/title").getString();
        } finally {
            session.logout();
        }
    }

    private boolean exists(String path) throws Exception {
        Session session = repository.sessions().ofSystem("website");
        try {
            return session.nodeExists(path);
        } finally {
            session.logout();
        }
    }
}
