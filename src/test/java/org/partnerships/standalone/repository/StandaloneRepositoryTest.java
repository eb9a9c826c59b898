package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.ContentTypeDefinition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.jcr.Session;

class StandaloneRepositoryTest {

    private static final ContentTypeDefinition TYPE =
            new ContentTypeDefinition(
                    "thing",
                    "things",
                    true,
                    Map.of("test", "urn:test"),
                    "test:thing",
                    List.of("test:part"),
                    Path.of("thing.yaml"));

    @Test
    void preparesWorkspaceAndNodeTypes() throws Exception {
        try (StandaloneRepository repository = StandaloneRepository.temporary()) {
            assertThat(repository.prepare(List.of(TYPE))).isEmpty();
            assertThat(repository.prepare(List.of(TYPE))).isEmpty();
            Session session = repository.sessions().ofSystem("things");
            session.getRootNode().addNode("one", "test:thing").addNode("p", "test:part");
            session.save();
            assertThat(session.getNode("/one").isNodeType("mgnl:content")).isTrue();
            session.logout();
            assertThat(repository.sessions().count().inUse()).isZero();
        }
    }
}
