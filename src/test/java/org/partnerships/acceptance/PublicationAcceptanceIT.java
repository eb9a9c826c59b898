package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Whether severe findings stop a publication: only when a decoration of an app says so. */
@ExtendWith(RunningMagnolia.class)
class PublicationAcceptanceIT {

    private static final String DECORATION =
            "acceptance/decorations/partnerships/apps/news-teasers-app.yaml";
    private static final String RECEIVERS =
            Content.NODES + "config/modules/publishing-core/config/receivers";
    private static final String WORKSPACE = "news-teasers";
    private static final String FOLDER = WORKSPACE + "/acceptance-publication";
    private static final String OPEN = FOLDER + "/open";
    private static final String COMPLETE = FOLDER + "/complete";
    private static final String NOTE = "(INTERNER LINK ZU Beispiel)";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @BeforeEach
    void addItemsAndNoReceiver(Magnolia magnolia) {
        RestClient superuser = magnolia.superuser();
        for (JsonNode receiver : superuser.json(RECEIVERS + "?depth=1").get("nodes")) {
            superuser.change(
                    "POST",
                    RECEIVERS + "/" + receiver.get("name").asText(),
                    """
                    {"properties": [{"name": "enabled", "type": "String", "values": ["false"]}]}\
                    """);
        }
        Content.node("acceptance-publication", "mgnl:folder")
                .child(teaser("open", "Mehr dazu " + NOTE + "."))
                .child(teaser("complete", "Nichts ist hier offen."))
                .addTo(superuser, WORKSPACE);
    }

    @AfterEach
    void removeThem(Magnolia magnolia) throws IOException {
        Files.deleteIfExists(magnolia.folder().resource(DECORATION));
        Content.delete(magnolia.superuser(), FOLDER);
        // Magnolia warns of some of its own settings whenever it reads a decoration.
        await().atMost(PATIENCE).until(() -> magnolia.problems().isEmpty());
    }

    @Test
    void nothingIsStoppedByDefault(Magnolia magnolia) {
        assertThat(publish(magnolia, "activate", OPEN)).isEqualTo("done");
        assertThat(isPublished(magnolia, OPEN)).isTrue();
    }

    @Test
    void aDecoratedAppStopsSevereFindingsOnly(Magnolia magnolia) throws IOException {
        decorate(magnolia);

        assertThat(magnolia.problems()).isEmpty();
        assertThat(publish(magnolia, "activateRecursive", FOLDER)).contains("/open: ", NOTE);
        assertThat(publish(magnolia, "activate", FOLDER)).isEqualTo("done");
        assertThat(publish(magnolia, "activate", COMPLETE)).isEqualTo("done");
        assertThat(isPublished(magnolia, COMPLETE)).isTrue();
        assertThat(isPublished(magnolia, OPEN)).isFalse();
    }

    @Test
    void oneThatIsStoppedStopsAllThatArePublishedTogether(Magnolia magnolia) throws IOException {
        decorate(magnolia);

        assertThat(publishTogether(magnolia, "activate", COMPLETE, OPEN)).contains("/open: ", NOTE);
        assertThat(publishTogether(magnolia, "activateRecursive", FOLDER))
                .contains("/open: ", NOTE);
        assertThat(isPublished(magnolia, COMPLETE)).isFalse();
        assertThat(isPublished(magnolia, OPEN)).isFalse();

        assertThat(publishTogether(magnolia, "activate", FOLDER, COMPLETE)).isEqualTo("done");
        assertThat(isPublished(magnolia, COMPLETE)).isTrue();
    }

    @Test
    void noVersionIsMadeOfWhatIsStopped(Magnolia magnolia) throws IOException {
        decorate(magnolia);

        assertThat(publish(magnolia, "activate", OPEN)).contains(NOTE);
        assertThat(publishTogether(magnolia, "activate", COMPLETE, OPEN)).contains(NOTE);
        assertThat(versions(magnolia, OPEN)).isZero();
        assertThat(versions(magnolia, COMPLETE)).isZero();

        assertThat(publish(magnolia, "activate", COMPLETE)).isEqualTo("done");
        assertThat(versions(magnolia, COMPLETE)).isEqualTo(1);
    }

    private static void decorate(Magnolia magnolia) throws IOException {
        magnolia.folder()
                .write(
                        DECORATION,
                        """
                        subApps:
                          browser:
                            actions:
                              activate: &checked
                                catalog: partnerships
                                command: publish
                              activateRecursive: *checked
                        """);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(publish(magnolia, "activate", OPEN))
                                        .contains("/open: ", NOTE));
    }

    private static Content teaser(String name, String text) {
        return Content.node(name, "partnerships:newsTeaser")
                .with("title", "Abnahme " + name)
                .with("text", text);
    }

    private static String publish(Magnolia magnolia, String action, String workspaceAndPath) {
        return run(magnolia, action + "/" + workspaceAndPath);
    }

    /** In one command, as when several are chosen and the action is "bulk". */
    private static String publishTogether(
            Magnolia magnolia, String action, String... workspacesAndPaths) {
        return run(
                magnolia,
                Arrays.stream(workspacesAndPaths)
                        .map(item -> "path=" + item.substring(WORKSPACE.length()))
                        .collect(Collectors.joining("&", action + "/" + WORKSPACE + "?", "")));
    }

    private static String run(Magnolia magnolia, String request) {
        return magnolia.superuser()
                .send("POST", "/.rest/actions-probe/news-teasers-app/" + request, "")
                .body();
    }

    private static int versions(Magnolia magnolia, String workspaceAndPath) {
        return magnolia.probe("versions/" + workspaceAndPath).size();
    }

    private static boolean isPublished(Magnolia magnolia, String workspaceAndPath) {
        for (JsonNode property :
                magnolia.superuser()
                        .json(Content.NODES + workspaceAndPath + "?includeMetadata=true")
                        .get("properties")) {
            if (property.get("name").asText().equals("mgnl:activationStatus")) {
                return property.at("/values/0").asBoolean();
            }
        }
        return false;
    }
}
