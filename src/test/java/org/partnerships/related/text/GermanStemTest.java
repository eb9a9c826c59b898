package org.partnerships.related.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@link CompoundSplitter.Beginnings} rely on. */
class GermanStemTest {

    private final Analyzer analyzer = Analyzer.of("de");

    @Property(tries = 3000)
    void aStemIsTheBeginningOfItsWordWithoutUmlautsAndHasThreeLettersOrMore(
            @ForAll("words") String word) {
        String term = analyzer.term(word);

        assertThat(word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss"))
                .startsWith(term);
        assertThat(term).hasSizeGreaterThanOrEqualTo(3);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> bases =
                Arbitraries.strings()
                        .withChars("abcdefghijklmnopqrstuvwxyzäöüß0123456789")
                        .ofMinLength(4)
                        .ofMaxLength(12);
        Arbitrary<String> endings =
                Arbitraries.of(
                        "",
                        "e",
                        "en",
                        "ern",
                        "st",
                        "igkeit",
                        "lichkeiten",
                        "innen",
                        "in",
                        "ung",
                        "isch");
        return Combinators.combine(bases, endings).as(String::concat);
    }
}
