package org.partnerships.standalone.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.partnerships.PartnershipsException;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;
import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

class LightModulesTest extends ModulesFixture {

    @Test
    void readsOurOwnModuleWithoutProblems() {
        LightModules modules = LightModules.readWithPackaged(List.of());
        assertThat(modules.problems()).isEmpty();
        assertThat(modules.contentTypes())
                .extracting(ContentTypeDefinition::workspace)
                .contains("event-reports", "news-teasers", "partnership-profiles");
        assertThat(modules.endpoints())
                .extracting(EndpointDefinition::path)
                .contains(
                        "delivery/partnerships/event-reports/v1",
                        "delivery/partnerships/news-teasers/v1",
                        "delivery/partnerships/partnership-profiles/v1");
        assertThat(modules.site().fallbackLocale()).isEqualTo(Locale.GERMAN);
        assertThat(modules.site().locales()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
    }

    @Test
    void readsModulesInAJar() throws Exception {
        Path jar = folder.resolve("standalone.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("org/example/Some.class"));
            out.putNextEntry(new JarEntry("jarred/restEndpoints/delivery/things_v2.yaml"));
            out.write("workspace: things".getBytes());
        }
        try (PackagedFiles packaged = PackagedFiles.open(jar)) {
            LightModules modules = LightModules.readWithPackaged(packaged, List.of());
            assertThat(modules.endpoints())
                    .extracting(EndpointDefinition::path)
                    .containsExactly("delivery/things/v2");
        }
    }

    @Test
    void takesAFileInAFolderInsteadOfThePackagedOne() throws Exception {
        write("partnerships/contentTypes/newsTeaser.yaml", "datasource: {workspace: other}");
        LightModules modules = LightModules.readWithPackaged(List.of(folder));
        assertThat(modules.problems()).isEmpty();
        assertThat(modules.contentTypes())
                .extracting(ContentTypeDefinition::workspace)
                .contains("other")
                .doesNotContain("news-teasers");
    }

    @Test
    void leavesOutABrokenFileAndReadsTheRest() throws Exception {
        write("m/restEndpoints/a.yaml", "workspace: a\n\tdepth: 1\n");
        write("m/restEndpoints/b.yaml", "workspace: b");
        LightModules modules = read();
        assertThat(modules.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.SEVERE))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
        assertThat(modules.endpoints()).extracting(EndpointDefinition::id).containsExactly("b");
    }

    @Test
    void letsTheFirstOfTwoIdsOrPathsWin() throws Exception {
        write("a/restEndpoints/delivery/same.yaml", "workspace: first");
        write("b/restEndpoints/delivery/same.yaml", "workspace: second");
        write("b/restEndpoints/delivery/z.yaml", "workspace: third\nendpointPath: /delivery/same/");
        write("a/contentTypes/thing.yaml", "datasource: {workspace: first}");
        write("b/contentTypes/deeper/thing.yaml", "datasource: {workspace: second}");
        LightModules modules = read();
        assertThat(modules.endpoints())
                .extracting(endpoint -> endpoint.delivery().workspace())
                .containsExactly("first");
        assertThat(modules.contentTypes())
                .extracting(ContentTypeDefinition::workspace)
                .containsExactly("first");
        assertThat(modules.problems())
                .extracting(DefinitionProblem::severity)
                .containsExactlyInAnyOrder(Severity.SEVERE, Severity.MAJOR, Severity.SEVERE);
    }

    @Test
    void followsIncludesAndLaysKeysOverThem() throws Exception {
        write(
                "m/includes/refs.yaml",
                "- {name: a, propertyName: a, referenceResolver: {$type: "
                        + "jcrReferenceResolver, targetWorkspace: w}}");
        write("m/includes/base.yaml", "workspace: base\ndepth: 2\n");
        write(
                "m/restEndpoints/things.yaml",
                "!include:/m/includes/base.yaml\ndepth: 3\nreferences: !include:/m/includes/refs.yaml");
        DeliveryDefinition delivery = onlyEndpoint().delivery();
        assertThat(delivery.workspace()).isEqualTo("base");
        assertThat(delivery.depth()).isEqualTo(3);
        assertThat(delivery.references()).hasSize(1);
    }

    @Test
    void namesTheLineOfAnIncludeThatLeadsNowhereOrInACircle() throws Exception {
        write("m/restEndpoints/a.yaml", "workspace: a\nreferences: !include:/m/missing.yaml\n");
        write("m/restEndpoints/b.yaml", "!include:/m/restEndpoints/b.yaml\nworkspace: b\n");
        assertThat(read().problems())
                .extracting(problem -> problem.file().getFileName().toString())
                .contains("a.yaml", "b.yaml");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> LightModules.read(List.of(folder.resolve("missing"))))
                .isInstanceOf(PartnershipsException.class)
                .hasMessageContaining("missing");
    }
}
