package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.LightModules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.jcr.Session;

class ConformanceContentTest {

    private static final Path FOLDER = Path.of("../shared/delivery-conformance");

    @Test
    void contentThatMagnoliaExportedIsImportedWhole() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "needs the recorded content in " + FOLDER);
        LightModules modules = LightModules.read(List.of(FOLDER.resolve("light-modules")));
        try (StandaloneRepository repository = StandaloneRepository.temporary()) {
            assertThat(repository.prepare(modules.contentTypes())).isEmpty();

            assertThat(
                            repository.importContent(
                                    List.of(FOLDER.resolve("content"), FOLDER.resolve("setup"))))
                    .isEmpty();

            Session session = repository.sessions().ofSystem("partnerships");
            assertThat(session.nodeExists("/afrika/wasser-sambia")).isTrue();
            session.logout();
        }
    }
}
