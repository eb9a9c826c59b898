package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** An instance that visitors read, and its update to a newer version of the module. */
class PublicInstanceAcceptanceIT {

    private static final String REPORT = "event-reports/2023/cocoa-dialogue";
    private static final String DELIVERED = SampleRequests.DELIVERY + "event-reports/v1/2023/";
    private static final String GONE = "mangrove-coalition-workshop";
    private static final String EDITORS_ADDRESSES = "userroles/partnerships-editor/acl_uri";
    private static final Duration MAGNOLIAS_CACHE = Duration.ofSeconds(20);

    private static Magnolia magnolia;

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws IOException {
        magnolia = Magnolia.publicInstance();
    }

    @AfterAll
    static void stop() throws IOException {
        if (magnolia != null) {
            magnolia.close();
        }
    }

    @Test
    void visitorsReadItAndAnUpdateKeepsWhatEditorsDid() throws IOException {
        visitorsReadEveryEndpoint();
        Content.set(magnolia.superuser(), REPORT + "/title", "Von Hand");
        // Magnolia keeps answers to visitors, and forgets them 5 s after a change.
        await().atMost(MAGNOLIAS_CACHE).until(() -> reportTitle().equals("Von Hand"));
        Content.set(magnolia.superuser(), "userroles/partnerships-reader/title", "Leserolle");
        Content.delete(magnolia.superuser(), "event-reports/2024/" + GONE);
        // As older versions of the module installed the role.
        Content.delete(magnolia.superuser(), EDITORS_ADDRESSES + "/06");
        String installed = magnolia.version();

        magnolia.stop();
        magnolia.folder().install(NewerJar.of(Magnolia.JAR, folder, "99.1.0"));
        magnolia.start();

        assertThat(magnolia.version()).isEqualTo("99.1.0").isNotEqualTo(installed);
        assertThat(reportTitle()).isEqualTo("Von Hand");
        assertThat(magnolia.anonymous().get(DELIVERED.replace("2023", "2024") + GONE).statusCode())
                .isEqualTo(404);
        assertThat(
                        magnolia.superuser()
                                .json(Content.PROPERTIES + "userroles/partnerships-reader/title")
                                .at("/values/0")
                                .asText())
                .isEqualTo("Leserolle");
        assertThat(editorsAddresses())
                .containsOnlyOnce("/.rest/nodes/v1/event-reports*")
                .containsOnlyOnce("/.rest/nodes/v1/news-teasers*");
        assertThat(magnolia.problems()).isEmpty();
    }

    private static String editorsAddresses() {
        return magnolia.superuser()
                .json(Content.NODES + EDITORS_ADDRESSES + "?depth=1")
                .findValues("values")
                .toString();
    }

    private static String reportTitle() {
        return magnolia.anonymous().json(DELIVERED + "cocoa-dialogue").get("title").asText();
    }

    private static void visitorsReadEveryEndpoint() {
        RestClient visitor = magnolia.anonymous();
        for (String type : SampleRequests.TYPES) {
            String first = SampleRequests.paths(visitor, type).get(0);
            assertThat(
                            visitor.json(SampleRequests.DELIVERY + type + "/v1" + first)
                                    .get("@path")
                                    .asText())
                    .isEqualTo(first);
            await().atMost(Magnolia.SOON)
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    visitor.json(
                                                                    SampleRequests.DELIVERY
                                                                            + "related/v1/"
                                                                            + type
                                                                            + first)
                                                            .get("results"))
                                            .hasSize(3));
        }
    }
}
