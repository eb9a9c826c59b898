package org.partnerships.related.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermDictionaryTest {

    private static final int MANY = 3 * TermPage.SIZE + 1;

    private final TermDictionary dictionary = new TermDictionary();

    @Test
    void everyTermIsFoundUnderTheNumberThatItGotFirst() {
        for (int i = 0; i < MANY; i++) {
            assertThat(dictionary.add(TermKind.TEXT, "wort" + i, "Wort" + i)).isEqualTo(i);
        }

        for (int i = 0; i < MANY; i++) {
            assertThat(dictionary.find(TermKind.TEXT, "wort" + i)).isEqualTo(i);
            assertThat(dictionary.add(TermKind.TEXT, "wort" + i, "WORT" + i)).isEqualTo(i);
            assertThat(dictionary.view().surface(i)).isEqualTo("Wort" + i);
        }
        assertThat(dictionary.size()).isEqualTo(MANY);
        assertThat(dictionary.find(TermKind.TEXT, "wort" + MANY)).isNegative();
    }

    @Test
    void equalStringsOfTwoKindsAreTwoTerms() {
        int word = dictionary.add(TermKind.TEXT, "wasser", "Wasser");
        int topic = dictionary.add(TermKind.TOPIC, "wasser", "wasser");

        assertThat(topic).isNotEqualTo(word);
        assertThat(dictionary.find(TermKind.TOPIC, "wasser")).isEqualTo(topic);
        assertThat(dictionary.view().kind(topic)).isEqualTo(TermKind.TOPIC);
    }

    @Test
    void aViewKeepsItsTermsWhileOthersAreAdded() {
        String longest = "ö".repeat(100_000);
        dictionary.add(TermKind.ITEM, longest, longest);
        TermDictionary.View before = dictionary.view();
        for (int i = 0; i < MANY; i++) {
            dictionary.add(TermKind.TEXT, "wort" + i, "Wort" + i);
        }

        assertThat(before.size()).isEqualTo(1);
        assertThat(before.surface(0)).isEqualTo(longest);
        assertThat(before.kind(0)).isEqualTo(TermKind.ITEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
                "f81d4fae-7dec-11d0-a765-00a0c91e6bfü",
                "00000000-1-1-1-00000000000000000001x",
                "------------------------------------",
                "/partnerships/gavi"
            })
    void idsComeBackAsTheyWereWritten(String id) {
        int term = dictionary.add(TermKind.ITEM, id, id);

        assertThat(dictionary.view().surface(term)).isEqualTo(id);
    }
}
