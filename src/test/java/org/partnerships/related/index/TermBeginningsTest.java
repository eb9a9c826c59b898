package org.partnerships.related.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermBeginningsTest {

    private final TermDictionary dictionary = new TermDictionary();

    @Test
    void theShortestKnownTermThatAWordBeginsWithIsFound() {
        add("wasser", "wass", "wa", "kakao");
        TermBeginnings beginnings = new TermBeginnings(dictionary, term -> true);

        assertThat(beginnings.shortest("wasserversorgung", 0, 12, 3)).isEqualTo(4);
        assertThat(beginnings.shortest("wasserversorgung", 0, 12, 5)).isEqualTo(6);
        assertThat(beginnings.shortest("trinkwasser", 5, 11, 3)).isEqualTo(4);
        assertThat(beginnings.shortest("trinkwasser", 0, 11, 3)).isZero();
        assertThat(beginnings.shortest("kaka", 0, 4, 3)).isZero();
    }

    @Test
    void onlyAcceptedTermsOfTextsCount() {
        add("brunnen");
        dictionary.add(TermKind.TOPIC, "leitung", "leitung");

        assertThat(new TermBeginnings(dictionary, term -> false).shortest("brunnen", 0, 7, 3))
                .isZero();
        assertThat(new TermBeginnings(dictionary, term -> true).shortest("leitung", 0, 7, 3))
                .isZero();
    }

    private void add(String... terms) {
        for (String term : terms) {
            dictionary.add(TermKind.TEXT, term, term);
        }
    }
}
