package org.partnerships.standalone.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;

import java.util.List;
import java.util.Map;

class ContentTypeReaderTest extends ModulesFixture {

    private static final String THING =
            """
            datasource:
              autoCreate: true
              namespaces: {test: 'urn:test'}
            model:
              nodeType: test:thing
              properties:
                title: {i18n: true}
                parts: {type: part, multiple: true}
                other: {type: 'reference:missing'}
              subModels:
                - {name: part, nodeType: test:part}
                - {name: plain, properties: [{name: a, wibble: b}]}
            """;

    @Test
    void readsContentTypes() throws Exception {
        write("m/contentTypes/thing.yaml", THING);
        LightModules modules = read();
        assertThat(modules.contentTypes())
                .containsExactly(
                        new ContentTypeDefinition(
                                "thing",
                                "thing",
                                true,
                                Map.of("test", "urn:test"),
                                "test:thing",
                                List.of("test:part"),
                                folder.resolve("m/contentTypes/thing.yaml")));
        assertThat(modules.problems())
                .extracting(DefinitionProblem::severity, DefinitionProblem::line)
                .containsExactlyInAnyOrder(tuple(Severity.SEVERE, 9), tuple(Severity.MINOR, 12));
    }
}
