package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class ExplanationTest {

    private static final String WATER = "Der Brunnen liefert sauberes Trinkwasser für das Dorf";

    private final RelatedContent content = new RelatedContent();

    @BeforeEach
    void fill() {
        content.apply(
                Changes.upserts(
                        List.of(
                                item("asked", "de", WATER),
                                item("near", "de", WATER + " Pumpen"),
                                item("next", "de", WATER + " Leitungen bis in die Schulen"),
                                item("copy", "de", WATER + ' ' + WATER),
                                item("unlike", "de", "Kakao aus fairem Handel"),
                                item("english", "en", "A well for the village"))));
    }

    @Test
    void saysOfEachItemWhatDecidedAboutIt() {
        assertThat(rule("near")).isEqualTo(Rule.LISTED);
        assertThat(rule("next")).isEqualTo(Rule.LIMIT);
        assertThat(rule("copy")).isEqualTo(Rule.DUPLICATE);
        assertThat(rule("unlike")).isEqualTo(Rule.BELOW_MINIMUM);
        assertThat(rule("english")).isEqualTo(Rule.OTHER_LANGUAGE);
        assertThat(rule("asked")).isEqualTo(Rule.SELF);
    }

    @Test
    void explainsNothingAboutWhatItDoesNotKnow() {
        assertThat(content.explain(RelatedQuery.of("asked", "de", 1), "gone")).isEmpty();
        assertThat(content.explain(RelatedQuery.of("gone", "de", 1), "near")).isEmpty();
    }

    private Rule rule(String other) {
        return content.explain(RelatedQuery.of("asked", "de", 1), other).orElseThrow().rule();
    }

    private static Item item(String id, String language, String body) {
        return Item.builder(id, "news").text(language, "", "", body).build();
    }
}
