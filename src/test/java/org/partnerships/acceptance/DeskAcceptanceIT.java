package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.http.HttpResponse;
import java.time.Duration;

/** The editors' desk: who sees it, and that what it writes counts at once. */
@ExtendWith(RunningMagnolia.class)
class DeskAcceptanceIT {

    private static final String PAGE = "/.resources/partnerships/webresources/desk/index.html";
    private static final String REPORT = "event-reports/2023/cocoa-dialogue";
    private static final String RELATED =
            SampleRequests.DELIVERY + "related/v1/" + REPORT + "?lang=de&limit=50&explain=true";
    private static final Duration MAGNOLIAS_PATIENCE = Duration.ofSeconds(20);

    private static RestClient editor;
    private static RestClient reader;

    @BeforeAll
    static void addUsers(Magnolia magnolia) {
        editor = magnolia.user("acceptance-desk-editor", "partnerships-editor");
        reader = magnolia.user("acceptance-desk-reader", "partnerships-reader");
        // Magnolia follows changes of users a few seconds later.
        await().atMost(MAGNOLIAS_PATIENCE).until(() -> editor.get(PAGE).statusCode() == 200);
        await().atMost(MAGNOLIAS_PATIENCE).until(() -> reader.get(RELATED).statusCode() == 200);
    }

    @AfterAll
    static void removeUsersAndWhatTheyDid(Magnolia magnolia) {
        Content.delete(magnolia.superuser(), "users/admin/acceptance-desk-editor");
        Content.delete(magnolia.superuser(), "users/admin/acceptance-desk-reader");
        magnolia.superuser().send("DELETE", Content.NODES + REPORT + "/relatedOverrides", "");
    }

    @Test
    void thePageIsForEditors(Magnolia magnolia) {
        HttpResponse<String> page = editor.get(PAGE);

        assertThat(page.body()).startsWithIgnoringCase("<!doctype html>").contains("desk.js");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(editor.get(PAGE.replace("index.html", "desk.js")).statusCode()).isEqualTo(200);
        assertThat(reader.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(magnolia.anonymous().get(PAGE).statusCode()).isEqualTo(401);
    }

    @Test
    void itsEndpointsAreForEditors(Magnolia magnolia) {
        String desk = SampleRequests.DELIVERY + "desk/v1/";
        for (String question :
                new String[] {
                    "items?q=kakao", "items/" + REPORT, "neighbourhood/" + REPORT, "site"
                }) {
            assertThat(editor.get(desk + question).statusCode()).as(question).isEqualTo(200);
            assertThat(reader.get(desk + question).statusCode()).as(question).isEqualTo(403);
            assertThat(magnolia.anonymous().get(desk + question).statusCode())
                    .as(question)
                    .isBetween(401, 403);
        }
    }

    @Test
    void whatItWritesChangesTheRelatedList() {
        RestClient session = editor.loggedIn();
        JsonNode results = session.json(RELATED).get("results");
        JsonNode last = results.get(results.size() - 1);
        JsonNode first = results.get(0);

        Content.node("relatedOverrides", "partnerships:relatedOverride")
                .child(override("relatedOverrides0", "pin", last))
                .child(override("relatedOverrides1", "hide", first))
                .addTo(session, REPORT);

        await().atMost(Magnolia.SOON)
                .untilAsserted(
                        () -> {
                            JsonNode changed = session.json(RELATED).get("results");
                            assertThat(changed.get(0).get("@id")).isEqualTo(last.get("@id"));
                            assertThat(changed.findValuesAsText("@id"))
                                    .doesNotContain(first.get("@id").asText());
                        });
        assertThat(isModified(session)).as("waits for publication").isTrue();
    }

    private static Content override(String name, String action, JsonNode item) {
        String reference =
                switch (item.get("type").asText()) {
                    case "event-reports" -> "eventReport";
                    case "news-teasers" -> "newsTeaser";
                    default -> "partnershipProfile";
                };
        return Content.node(name, "partnerships:relatedOverride")
                .with("action", action)
                .with("itemType", reference)
                .with(reference, item.get("@id").asText());
    }

    /** Magnolia publishes items anew whose date of change is newer than that of publication. */
    private static boolean isModified(RestClient client) {
        for (JsonNode property :
                client.json(Content.NODES + REPORT + "?includeMetadata=true").get("properties")) {
            if (property.get("name").asText().equals("mgnl:lastModifiedBy")) {
                return property.at("/values/0").asText().equals("acceptance-desk-editor");
            }
        }
        return false;
    }
}
