package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.stream.StreamSupport;

/** What an editor changes shows in the related items soon after. */
@ExtendWith(RunningMagnolia.class)
class RelatedAcceptanceIT {

    private static final String REPORT = "event-reports/2023/cocoa-dialogue";
    private static final String RELATED =
            SampleRequests.DELIVERY + "related/v1/" + REPORT + "?lang=de&limit=50";
    private static final String FOLDER = "news-teasers/2025";
    private static final String TEASER = FOLDER + "/acceptance-teaser";

    @AfterEach
    void removeTheTeaser(Magnolia magnolia) {
        magnolia.superuser().send("DELETE", Content.NODES + TEASER, "");
        magnolia.superuser().send("DELETE", Content.NODES + REPORT + "/relatedOverrides", "");
    }

    @Test
    void aNewItemShowsChangesAndVanishes(Magnolia magnolia) {
        RestClient editor = magnolia.superuser();

        addTeaser(editor, "Kakao mit Zukunft");
        await().atMost(Magnolia.SOON).until(() -> titles(editor).contains("Kakao mit Zukunft"));

        Content.set(editor, TEASER + "/title", "Kakao ohne Zukunft");
        await().atMost(Magnolia.SOON)
                .untilAsserted(
                        () ->
                                assertThat(titles(editor))
                                        .contains("Kakao ohne Zukunft")
                                        .doesNotContain("Kakao mit Zukunft"));

        Content.delete(editor, TEASER);
        await().atMost(Magnolia.SOON).until(() -> !titles(editor).contains("Kakao ohne Zukunft"));
    }

    @Test
    void aPinLeadsTheList(Magnolia magnolia) {
        RestClient editor = magnolia.superuser();
        Content.node("acceptance-teaser", "partnerships:newsTeaser")
                .with("title", "Quitten")
                .with("text", "Nichts davon kommt sonst vor.")
                .addTo(editor, FOLDER);
        String id = editor.json(Content.NODES + TEASER).get("identifier").asText();

        Content.node("relatedOverrides", "partnerships:relatedOverride")
                .child(
                        Content.node("relatedOverrides0", "partnerships:relatedOverride")
                                .with("action", "pin")
                                .with("itemType", "newsTeaser")
                                .with("newsTeaser", id))
                .addTo(editor, REPORT);

        await().atMost(Magnolia.SOON).until(() -> titles(editor).get(0).equals("Quitten"));
    }

    @Test
    void anItemMarkedAsDeletedVanishes(Magnolia magnolia) {
        RestClient editor = magnolia.superuser();
        addTeaser(editor, "Kakao mit Zukunft");
        await().atMost(Magnolia.SOON).until(() -> titles(editor).contains("Kakao mit Zukunft"));

        editor.change("POST", "/.rest/probe/deleted/" + TEASER, "");

        await().atMost(Magnolia.SOON).until(() -> !titles(editor).contains("Kakao mit Zukunft"));
    }

    private static void addTeaser(RestClient editor, String title) {
        JsonNode report =
                editor.json(SampleRequests.DELIVERY + REPORT.replace("/2023", "/v1/2023"));
        Content.node("acceptance-teaser", "partnerships:newsTeaser")
                .with("title", title)
                .with("text", report.get("title").asText() + " " + report.get("lead").asText())
                .with("date", "Date", "2023-05-04T12:00:00.000Z")
                .addTo(editor, FOLDER);
    }

    private static List<String> titles(RestClient client) {
        JsonNode results = client.json(RELATED).get("results");
        return StreamSupport.stream(results.spliterator(), false)
                .map(result -> result.get("title").asText())
                .toList();
    }
}
