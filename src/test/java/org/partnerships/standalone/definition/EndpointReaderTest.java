package org.partnerships.standalone.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;
import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.definition.ReferenceDefinition.AssetReference;
import org.partnerships.standalone.definition.ReferenceDefinition.JcrReference;
import org.partnerships.standalone.definition.ReferenceDefinition.RichTextLinks;

import java.util.List;

class EndpointReaderTest extends ModulesFixture {

    private static final String REFERENCES =
            """
            $type: jcrDeliveryEndpoint_v2
            workspace: things
            references:
              - name: items
                propertyName: one|two
                nodeType: test:thing
                referenceResolver:
                  $type: jcrReferenceResolver
                  targetWorkspace: items
                  depthInReferencedNode: 2
                  properties: [title]
              - name: image
                propertyName: image
                referenceResolver:
                  class: info.magnolia.rest.reference.dam.AssetReferenceResolverDefinition
                  assetRenditions: [small]
              - name: text
                propertyName: text
                referenceResolver:
                  $type: richTextLinkReferenceResolver
                  completeUrl: false
            """;

    private static final String MISTAKES =
            """
            workspace: things
            Depth: 2
            nodeTypes: test:thing
            limit: many
            strict: maybe
            references:
              - propertyName: x
                referenceResolver: {$type: unknownResolver}
            """;

    @Test
    void usesMagnoliasDefaults() throws Exception {
        write("m/restEndpoints/delivery/things.yaml", "workspace: things");
        DeliveryDefinition delivery = onlyEndpoint().delivery();
        assertThat(delivery)
                .isEqualTo(
                        new DeliveryDefinition(
                                "things",
                                null,
                                List.of("mgnl:content"),
                                List.of("mgnl:contentNode"),
                                false,
                                0,
                                10,
                                1000,
                                false,
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                1,
                                false,
                                List.of()));
    }

    @Test
    void readsReferencesByAliasAndByClass() throws Exception {
        write("m/restEndpoints/delivery/things.yaml", REFERENCES);
        List<ReferenceDefinition> references = onlyEndpoint().delivery().references();
        assertThat(references)
                .extracting(ReferenceDefinition::resolver)
                .containsExactly(
                        new JcrReference("items", true, false, 2, List.of("title"), List.of()),
                        new AssetReference(true, true, true, List.of("small")),
                        new RichTextLinks(false));
        assertThat(references.get(0).nodeType()).isEqualTo("test:thing");
    }

    @Test
    void keepsTheClassOfAJavaEndpoint() throws Exception {
        write(
                "m/restEndpoints/delivery/related_v1.yaml",
                "class: org.example.Definition\nimplementationClass: org.example.Related\nlimit: 3");
        EndpointDefinition endpoint = onlyEndpoint();
        assertThat(endpoint.isDelivery()).isFalse();
        assertThat(endpoint.implementationClass()).isEqualTo("org.example.Related");
        assertThat(endpoint.path()).isEqualTo("delivery/related/v1");
    }

    @Test
    void derivesPathsAsMagnoliaDoes() {
        assertThat(EndpointPath.of("delivery/sub_folder/a_b", null))
                .isEqualTo("delivery/sub_folder/a/b");
        assertThat(EndpointPath.of("delivery/a__b", null)).isEqualTo("delivery/a//b");
        assertThat(EndpointPath.of("delivery/_a", null)).isEqualTo("delivery//a");
        assertThat(EndpointPath.of("delivery/a_", null)).isEqualTo("delivery/a");
        assertThat(EndpointPath.of("toplevel", null)).isEqualTo("toplevel");
        assertThat(EndpointPath.of("delivery/a", "/custom/under_score/"))
                .isEqualTo("custom/under_score");
    }

    @Test
    void namesFileAndLineOfWhatItDoesNotUnderstand() throws Exception {
        write("m/restEndpoints/delivery/things.yaml", MISTAKES);
        LightModules modules = read();
        assertThat(modules.problems())
                .extracting(DefinitionProblem::severity, DefinitionProblem::line)
                .containsExactlyInAnyOrder(
                        tuple(Severity.MINOR, 2),
                        tuple(Severity.MINOR, 3),
                        tuple(Severity.MINOR, 4),
                        tuple(Severity.MINOR, 5),
                        tuple(Severity.MAJOR, 8));
        assertThat(modules.problems())
                .allSatisfy(
                        problem ->
                                assertThat(problem.file())
                                        .isEqualTo(
                                                folder.resolve(
                                                        "m/restEndpoints/delivery/things.yaml")))
                .anySatisfy(problem -> assertThat(problem.message()).contains("write 'depth'"));
        DeliveryDefinition delivery = modules.endpoints().get(0).delivery();
        assertThat(delivery.nodeTypes()).isEmpty();
        assertThat(delivery.limit()).isEqualTo(10);
    }

    @Test
    void readsAnUnknownTypeAsDelivery() throws Exception {
        write("m/restEndpoints/a.yaml", "$type: jcrDeliveryEndpoint_v3\nworkspace: things");
        LightModules modules = read();
        assertThat(modules.problems())
                .extracting(DefinitionProblem::severity)
                .containsExactly(Severity.MAJOR);
        assertThat(modules.endpoints().get(0).delivery().workspace()).isEqualTo("things");
    }
}
