package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.EndpointDefinition;
import org.partnerships.standalone.definition.LightModules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What a real Magnolia read and answered, where those recordings are at hand. */
class ConformanceContentTest {

    private static final Path FOLDER = Path.of("../shared/delivery-conformance");

    private static LightModules modules;
    private static StandaloneRepository repository;

    @BeforeAll
    static void importEverything() {
        assumeTrue(Files.isDirectory(FOLDER), "the recordings of Magnolia are not here");
        modules = LightModules.read(List.of(FOLDER.resolve("light-modules")));
        repository = StandaloneRepository.temporary();
        assertThat(repository.prepare(modules.contentTypes())).isEmpty();
        assertThat(repository.importContent(List.of(FOLDER.resolve("content")))).isEmpty();
        assertThat(
                        repository.importAnonymousRole(
                                FOLDER.resolve("setup/userroles.conformance-anonymous.xml")))
                .isEmpty();
    }

    @AfterAll
    static void close() {
        if (repository != null) {
            repository.close();
        }
    }

    @Test
    void findsNothingWrongButAnAddressThatIsNeverReached() {
        assertThat(modules.problems())
                .extracting(DefinitionProblem::file)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("with space.yaml");
    }

    @Test
    void findsTheEndpointsWhereMagnoliaHasThem() {
        assertThat(modules.endpoints())
                .filteredOn(EndpointDefinition::enabled)
                .extracting(EndpointDefinition::path)
                .contains(
                        "delivery/events/v1",
                        "delivery/paths/with-dash",
                        "delivery/paths/two/under/scores",
                        "delivery/paths/double//under",
                        "delivery/paths//leading",
                        "delivery/paths/trailing",
                        "delivery/paths/sub_folder/leaf",
                        "delivery/paths/dotted.name",
                        "custom/topics",
                        "custom/relative",
                        "custom/trailing",
                        "custom/under_score",
                        "service/inner/v3",
                        "toplevel")
                .doesNotContain("delivery/paths/disabled", "delivery/paths/overridden");
    }

    @Test
    void readsTheLocalesAndTheTheme() {
        assertThat(modules.site().locales()).hasToString("[de, en, de_AT]");
        assertThat(modules.site().variations()).containsOnlyKeys("small", "wide");
    }

    @Test
    void keepsTheOrderBelowTheRoot() throws Exception {
        assertThat(children(Access.SUPERUSER, "topics", "/"))
                .containsSubsequence("wasser", "gesundheit", "klima", "umwelt", "bildung");
    }

    @Test
    void showsAnonymousWhatMagnoliaShowed() throws Exception {
        assertThat(children(Access.ANONYMOUS, "partnerships", "/afrika"))
                .containsExactly("wasser-sambia", "impfallianz-ostafrika");
        assertThat(children(Access.ANONYMOUS, "partnerships", "/afrika/wasser-sambia"))
                .containsExactly("contacts");
        assertThat(children(Access.ANONYMOUS, "organisations", "/"))
                .filteredOn(name -> !name.startsWith("jcr:"))
                .isEmpty();
        try (RequestSessions.Scope scope = repository.sessions().open(Access.ANONYMOUS)) {
            Session session = scope.ofCaller("partnerships");
            assertThat(session.nodeExists("/europa")).isFalse();
            assertThat(session.propertyExists("/europa/nur-englisch/code")).isTrue();
        }
    }

    @Test
    void decidesAboutAddressesAsMagnoliaDid() {
        Access access = repository.access();
        assertThat(access.uriAllowed("anonymous", "POST", "/.rest/delivery/events/v1/x")).isTrue();
        assertThat(access.uriAllowed("anonymous", "GET", "/.rest/toplevel")).isTrue();
        assertThat(access.uriAllowed("anonymous", "GET", "/.rest/service/inner/v3")).isFalse();
        assertThat(access.uriAllowed("anonymous", "GET", "/.rest/preview/bare/topics")).isFalse();
        assertThat(access.uriAllowed("anonymous", "GET", "/.rest/delivery/access/closed"))
                .isFalse();
    }

    private static List<String> children(String caller, String workspace, String path)
            throws RepositoryException {
        try (RequestSessions.Scope scope = repository.sessions().open(caller)) {
            List<String> names = new ArrayList<>();
            Node node = scope.ofCaller(workspace).getNode(path);
            for (Node child : JcrUtils.getChildNodes(node)) {
                names.add(child.getName());
            }
            return names;
        }
    }
}
