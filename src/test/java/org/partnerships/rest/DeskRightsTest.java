package org.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

class DeskRightsTest {

    @Test
    void refusesReadersWhereTheAddressIsOpen() {
        try (DeskClient reader = DeskClient.start("reader-of-the-desk")) {
            assertThat(reader.status("/items")).isEqualTo(403);
            assertThat(reader.status("/items?type=news-teasers")).isEqualTo(403);
            assertThat(reader.status("/items/event-reports/forum")).isEqualTo(403);
            assertThat(reader.status("/neighbourhood/event-reports/forum")).isEqualTo(403);
            assertThat(reader.status("/site")).isEqualTo(403);
        }
    }

    @Test
    void showsAnEditorOnlyWhatThatEditorMayRead() {
        try (DeskClient editor = DeskClient.start("editor-without-secrets")) {
            assertThat(editor.names("/items?limit=100"))
                    .contains("brunnen", "forum")
                    .doesNotContain("geheim", "wasserbund");
            assertThat(editor.status("/items?type=partnership-profiles")).isEqualTo(403);
            assertThat(editor.status("/items/partnership-profiles/wasserbund")).isEqualTo(403);
            assertThat(editor.status("/items/news-teasers/geheim")).isEqualTo(404);

            JsonNode item = editor.json("/items/event-reports/werkstatt-leitungen");
            assertThat(item.get("editable").asBoolean()).isTrue();
            assertThat(item.at("/overrides/2/@name").asText()).isEqualTo("secret");
            assertThat(item.at("/overrides/2").has("item")).isFalse();
            assertThat(editor.json("/items/event-reports/forum").get("editable").asBoolean())
                    .isFalse();
        }
    }

    @Test
    void listsOnlyWhatTheEditorMayReadEvenWhereAllIsCounted() {
        try (DeskClient editor = DeskClient.start("editor-without-secrets")) {
            JsonNode neighbours = editor.json("/neighbourhood/event-reports/forum");
            assertThat(neighbours.get("items").findValuesAsText("@name"))
                    .contains("brunnen")
                    .doesNotContain("geheim");

            JsonNode site = editor.site("");
            assertThat(site.get("items").asInt()).isEqualTo(8);
            assertThat(site.findValuesAsText("@name")).contains("brunnen").doesNotContain("geheim");
        }
    }
}
