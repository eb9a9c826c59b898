package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.LightModules;

import java.nio.file.Path;
import java.util.List;

class ConformanceContentTest {

    private static final Path FOLDER = Path.of("../../shared/delivery-conformance");

    @Test
    void importsEverything() throws Exception {
        LightModules modules = LightModules.read(List.of(FOLDER.resolve("light-modules")));
        modules.problems().forEach(System.out::println);
        modules.endpoints().forEach(System.out::println);
        System.out.println(modules.site());
        try (StandaloneRepository repository = StandaloneRepository.temporary()) {
            repository.prepare(modules.contentTypes()).forEach(System.out::println);
            for (int i = 0; i < 2; i++) {
                long start = System.nanoTime();
                repository
                        .importContent(List.of(FOLDER.resolve("content"), FOLDER.resolve("setup")))
                        .forEach(System.out::println);
                System.out.println((System.nanoTime() - start) / 1000000);
            }
            assertThat(
                            repository
                                    .sessions()
                                    .ofSystem("partnerships")
                                    .nodeExists("/afrika/wasser-sambia"))
                    .isTrue();
        }
    }
}
