package org.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** What goes into Magnolia: our own, and nothing that Magnolia ships or does not need. */
class ModuleJarIT {

    private static final Path JAR = Path.of(System.getProperty("module.jar"));

    /** The least of what would come with a library that slipped in. */
    private static final long MOST_BYTES = 3_000_000;

    @Test
    void holdsOurOwnRoomsTheLightModuleAndBootstrapFilesOnly() throws IOException {
        assertThat(files())
                .allMatch(
                        name ->
                                name.startsWith("META-INF/")
                                        || name.startsWith("mgnl-bootstrap")
                                        || name.startsWith("mgnl-nodetypes/")
                                        || name.startsWith("partnerships/")
                                        || name.matches("org/partnerships/[^/]+\\.class")
                                        || name.startsWith("org/partnerships/check/")
                                        || name.startsWith("org/partnerships/content/")
                                        || name.startsWith("org/partnerships/feed/")
                                        || name.startsWith("org/partnerships/related/")
                                        || name.startsWith("org/partnerships/rest/")
                                        || name.startsWith("org/partnerships/magnolia/"));
    }

    @Test
    void holdsWhatMagnoliaLooksFor() throws IOException {
        assertThat(files())
                .contains(
                        "META-INF/magnolia/partnerships.xml",
                        "mgnl-nodetypes/partnerships.cnd",
                        "partnerships/config.yaml",
                        "partnerships/contentTypes/eventReport.yaml",
                        "partnerships/restEndpoints/delivery/partnerships/related_v1.yaml",
                        "org/partnerships/magnolia/MagnoliaRelatedEndpoint.class",
                        "org/partnerships/rest/RelatedEndpoint.class")
                .anyMatch(name -> name.startsWith("mgnl-bootstrap-samples/partnerships/"));
    }

    @Test
    void registersNothingForTheStandaloneServer() throws IOException {
        assertThat(files())
                .filteredOn(name -> name.startsWith("META-INF/services/"))
                .allMatch(name -> name.startsWith("META-INF/services/javax.ws.rs."));
    }

    @Test
    void bringsItsStemmersUnderANameOfOurOwn() throws Exception {
        String stemmer = "org.partnerships.related.text.stemmer.snowball.SnowballStemmer";
        URL[] jar = {JAR.toUri().toURL()};
        try (URLClassLoader loader =
                new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            assertThat(loader.loadClass(stemmer)).isNotNull();
        }
        assertThat(files()).contains("META-INF/opennlp/LICENSE", "META-INF/opennlp/NOTICE");
    }

    @Test
    void staysSmall() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(MOST_BYTES);
    }

    private static List<String> files() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
