package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Who may read and write what. */
@ExtendWith(RunningMagnolia.class)
class AccessAcceptanceIT {

    private static final String HIDDEN = "/2023/tpi-partnering-handbook";
    private static final String RELATED =
            SampleRequests.DELIVERY + "related/v1/news-teasers" + HIDDEN;
    private static final String SINGLE = SampleRequests.DELIVERY + "news-teasers/v1" + HIDDEN;
    private static final List<String> OTHER_WORKSPACES =
            List.of("dam", "category", "website", "config", "users", "userroles");
    private static final String FOLDER = "{\"name\": \"acceptance\", \"type\": \"mgnl:folder\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static RestClient reader;
    private static RestClient restricted;
    private static RestClient editor;
    private static RestClient restEditor;

    @BeforeAll
    static void addUsers(Magnolia magnolia) {
        Content.node("acceptance-hidden", "mgnl:role")
                .child(
                        Content.node("acl_news-teasers", "mgnl:contentNode")
                                .child(
                                        Content.node("0", "mgnl:contentNode")
                                                .with("path", HIDDEN)
                                                .with("permissions", "Long", "0")))
                .addTo(magnolia.superuser(), "userroles");
        reader = magnolia.user("acceptance-reader", "partnerships-reader");
        restricted =
                magnolia.user("acceptance-restricted", "partnerships-reader", "acceptance-hidden");
        editor = magnolia.user("acceptance-editor", "partnerships-editor");
        restEditor = magnolia.user("acceptance-rest-editor", "partnerships-editor", "rest-admin");
        // Magnolia follows changes of roles and users a few seconds later.
        await().atMost(PATIENCE).until(() -> reader.get(SINGLE).statusCode() == 200);
        await().atMost(PATIENCE).until(() -> restricted.get(SINGLE).statusCode() == 404);
    }

    @AfterAll
    static void removeUsers(Magnolia magnolia) {
        for (String user : new String[] {"reader", "restricted", "editor", "rest-editor"}) {
            Content.delete(magnolia.superuser(), "users/admin/acceptance-" + user);
        }
        Content.delete(magnolia.superuser(), "userroles/acceptance-hidden");
    }

    @Test
    void whatOneMayNotReadNeverShows() {
        RestClient allowed = reader.loggedIn();
        RestClient refused = restricted.loggedIn();
        boolean shown = false;
        for (String type : SampleRequests.TYPES) {
            for (String path : SampleRequests.paths(refused, type)) {
                String related =
                        SampleRequests.DELIVERY
                                + "related/v1/"
                                + type
                                + path
                                + "?lang=de&limit=50&explain=true";
                shown |= allowed.json(related).toString().contains(HIDDEN);
                assertThat(refused.get(related).body())
                        .as(related)
                        .doesNotContain(HIDDEN, "tpi-partnering-handbook");
            }
        }
        assertThat(shown).as("shown to those who may read it").isTrue();
    }

    @Test
    void anItemThatOneMayNotReadIsAnsweredAsMagnoliaDoes() {
        HttpResponse<String> magnolias = restricted.get(SINGLE);
        HttpResponse<String> ours = restricted.get(RELATED);

        assertThat(ours.statusCode()).isEqualTo(magnolias.statusCode());
        assertThat(RestClient.parse(ours.body()).at("/error/code"))
                .isEqualTo(RestClient.parse(magnolias.body()).at("/error/code"));
        assertThat(ours.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json");
    }

    @Test
    void anonymousIsAnsweredAsMagnoliaDoes(Magnolia magnolia) {
        HttpResponse<String> magnolias = magnolia.anonymous().get(SINGLE);
        HttpResponse<String> ours = magnolia.anonymous().get(RELATED);

        assertThat(ours.statusCode()).isEqualTo(magnolias.statusCode()).isNotEqualTo(200);
        assertThat(ours.body()).doesNotContain("title");
    }

    @Test
    void anEditorWritesInTheThreeWorkspacesOnly() {
        for (String type : SampleRequests.TYPES) {
            Content.node("acceptance-folder", "mgnl:folder").addTo(editor, type);
            Content.delete(editor, type + "/acceptance-folder");
        }
        for (String workspace : OTHER_WORKSPACES) {
            for (RestClient refused : List.of(editor, restEditor)) {
                assertThat(refused.send("PUT", Content.NODES + workspace, FOLDER).statusCode())
                        .as(workspace + " as " + refused.user())
                        .isBetween(400, 499);
            }
        }
        assertThat(restEditor.get(Content.NODES + "dam/partnerships").statusCode()).isEqualTo(200);
        assertThat(editor.get(RELATED).statusCode()).isEqualTo(200);
    }

    @Test
    void readersWriteNowhere(Magnolia magnolia) {
        for (String type : SampleRequests.TYPES) {
            assertThat(reader.send("PUT", Content.NODES + type, FOLDER).statusCode())
                    .as(type)
                    .isEqualTo(403);
            assertThat(magnolia.anonymous().send("PUT", Content.NODES + type, FOLDER).statusCode())
                    .as(type)
                    .isEqualTo(401);
        }
    }
}
