package org.partnerships.standalone.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of light modules to write files into. */
abstract class ModulesFixture {

    @TempDir Path folder;

    /** Writes a file below the folder; its name starts with the module. */
    void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    LightModules read() {
        return LightModules.read(List.of(folder));
    }

    /** The endpoint that the files define, without problems. */
    EndpointDefinition onlyEndpoint() {
        LightModules modules = read();
        assertThat(modules.problems()).isEmpty();
        assertThat(modules.endpoints()).hasSize(1);
        return modules.endpoints().get(0);
    }
}
