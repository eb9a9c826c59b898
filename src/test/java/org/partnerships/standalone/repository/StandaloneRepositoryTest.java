package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.ContentTypeDefinition;
import org.partnerships.standalone.definition.DefinitionProblem;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.jcr.Session;

class StandaloneRepositoryTest {

    private static StandaloneRepository repository;

    @BeforeAll
    static void open() {
        repository = StandaloneRepository.temporary();
    }

    @AfterAll
    static void closeWithoutALeak() {
        assertThat(repository.sessions().count().inUse()).isZero();
        repository.close();
        SessionCount count = repository.sessions().count();
        assertThat(count.loggedOut()).isEqualTo(count.loggedIn());
    }

    @Test
    void preparesWorkspaceAndNodeTypesOnce() throws Exception {
        ContentTypeDefinition type = type("thing", "urn:test", "test:thing", List.of("test:part"));
        assertThat(repository.prepare(List.of(type))).isEmpty();
        assertThat(repository.prepare(List.of(type))).isEmpty();
        Session session = repository.sessions().ofSystem("things");
        session.getRootNode().addNode("one", "test:thing").addNode("part", "test:part");
        session.save();
        assertThat(session.getNode("/one").isNodeType("mgnl:content")).isTrue();
        assertThat(session.getNode("/one/part").isNodeType("mgnl:contentNode")).isTrue();
        session.logout();
    }

    @Test
    void listsAllTypesThatAreMadeTogetherBelowTheSystemNode() throws Exception {
        repository.prepare(
                List.of(
                        type("left", "urn:pair", "pair:left", List.of("pair:leftPart")),
                        type("right", "urn:pair", "pair:right", List.of("pair:rightPart"))));
        Session session = repository.sessions().ofSystem("lefts");
        for (String type : List.of("left", "leftPart", "right", "rightPart")) {
            assertThat(session.nodeExists("/jcr:system/jcr:nodeTypes/pair:" + type))
                    .as(type)
                    .isTrue();
        }
        session.logout();
    }

    @Test
    void hasTheNodeTypesAndWorkspacesOfAStockMagnolia() throws Exception {
        Session session = repository.sessions().ofSystem("dam");
        assertThat(session.getWorkspace().getAccessibleWorkspaceNames())
                .contains("website", "dam", "category", "userroles");
        for (String type : List.of("page", "area", "component", "category", "asset", "role")) {
            assertThat(session.getWorkspace().getNodeTypeManager().hasNodeType("mgnl:" + type))
                    .as(type)
                    .isTrue();
        }
        session.logout();
    }

    @Test
    void reportsAPrefixThatStandsForAnotherUri() {
        repository.prepare(List.of(type("first", "urn:clash", "clash:first", List.of())));
        List<DefinitionProblem> problems =
                repository.prepare(
                        List.of(
                                type("second", "urn:other", "clash:second", List.of()),
                                type("third", "urn:clash", "clash:third", List.of())));
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).hasFileName("second.yaml"))
                .satisfies(problem -> assertThat(problem.message()).contains("urn:clash"));
    }

    @Test
    void reportsANodeTypeWithoutNamespaceAndAWorkspaceThatIsNotMade() {
        ContentTypeDefinition prefix =
                new ContentTypeDefinition(
                        "p", "p", true, Map.of(), "no:p", List.of(), Path.of("p.yaml"));
        ContentTypeDefinition workspace =
                new ContentTypeDefinition(
                        "w", "w", false, Map.of(), "mgnl:content", List.of(), Path.of("w.yaml"));
        assertThat(repository.prepare(List.of(prefix, workspace)))
                .extracting(DefinitionProblem::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("namespaces"),
                        message -> assertThat(message).contains("autoCreate: true"));
    }

    private static ContentTypeDefinition type(
            String name, String uri, String nodeType, List<String> subModels) {
        String prefix = nodeType.substring(0, nodeType.indexOf(':'));
        return new ContentTypeDefinition(
                name,
                name + "s",
                true,
                Map.of(prefix, uri),
                nodeType,
                subModels,
                Path.of(name + ".yaml"));
    }
}
