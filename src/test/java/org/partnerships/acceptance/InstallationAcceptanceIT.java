package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is there after the first start with the jar in WEB-INF/lib. */
@ExtendWith(RunningMagnolia.class)
class InstallationAcceptanceIT {

    private static final Path LIGHT_MODULE = Path.of("light-modules/partnerships");
    private static final Path SAMPLES =
            Path.of("src/main/resources/mgnl-bootstrap-samples/partnerships");

    @Test
    void theModuleIsInstalled(Magnolia magnolia) {
        assertThat(magnolia.version()).isNotEmpty();
    }

    @Test
    void everyDefinitionIsRegisteredAndNoneHasAProblem(Magnolia magnolia) throws IOException {
        List<String> definitions = magnolia.probe("definitions");

        for (String kind : List.of("app", "contentType", "dialog", "restEndpoint")) {
            assertThat(definitions)
                    .as(kind)
                    .filteredOn(line -> line.startsWith(kind + " "))
                    .hasSize(files(LIGHT_MODULE.resolve(kind + "s"), ".yaml").size());
        }
        assertThat(definitions)
                .contains("module partnerships", "module site", "module admincentral");
        assertThat(magnolia.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"event-reports", "news-teasers", "partnership-profiles"})
    void everySampleIsThere(String workspace, Magnolia magnolia) throws IOException {
        long samples =
                files(SAMPLES, ".yaml").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith(workspace + "."))
                        // Folders hold nothing but their years.
                        .filter(name -> !name.matches(".*\\.\\d{4}\\.yaml"))
                        .count();

        assertThat(
                        magnolia.superuser()
                                .json(SampleRequests.DELIVERY + workspace + "/v1?limit=1")
                                .get("total")
                                .asLong())
                .isEqualTo(samples)
                .isPositive();
    }

    @Test
    void nobodyReadsWithoutARoleWhereEditorsWork(Magnolia magnolia) {
        assertThat(
                        magnolia.anonymous()
                                .get(SampleRequests.DELIVERY + "event-reports/v1")
                                .statusCode())
                .isNotEqualTo(500);
        assertThat(magnolia.anonymous().get(SampleRequests.DELIVERY + "event-reports/v1").body())
                .doesNotContain("unece");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
