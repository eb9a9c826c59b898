package org.partnerships.related.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Akteur",
                "Akteure",
                "Akteur*innen",
                "Akteur:innen",
                "Akteur_innen",
                "Akteur·innen",
                "AkteurInnen",
                "AkteurIn",
                "Akteur/-innen",
                "Akteur/innen",
                "Akteurinnen",
                "Akteurin"
            })
    void germanGenderFormsShareOneStem(String form) {
        assertTerms("de", form, "akteur");
    }

    @Test
    void wordsThatOnlyLookLikeGenderFormsStayWhole() {
        assertTerms("de", "beginnen", "beginn");
        assertTerms("de", "gewinnen", "gewinn");
        assertTerms("de", "Berlin", "berlin");
        assertTerms("de", "Berlinnen", "berlinn");
        assertTerms("de", "Medizin", "medizin");
        assertTerms("de", "LinkedIn", "linkedin");
    }

    @Test
    void umlautsAndSharpSFoldIntoTheStem() {
        assertTerms("de", "Häuser Haus", "haus", "haus");
        assertTerms("de", "Straße Strasse", "strass", "strass");
    }

    @Test
    void englishIsStemmed() {
        assertTerms("en", "partnerships partnering", "partnership", "partner");
    }

    @Test
    void stopWordsMarkupAndEmptyTextGiveNothing() {
        assertTerms("de", "und die nicht");
        assertTerms("en", "and the of");
        assertTerms("de", "<p class=\"lead\">&nbsp;</p>");
        assertTerms("de", "");
    }

    private static void assertTerms(String language, String text, String... terms) {
        assertThat(Analyzer.of(language).analyze(text))
                .extracting(Token::term)
                .containsExactly(terms);
    }
}
