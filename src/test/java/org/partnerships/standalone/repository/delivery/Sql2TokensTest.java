package org.partnerships.standalone.repository.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import javax.jcr.query.InvalidQueryException;

class Sql2TokensTest {

    private static List<String> contents(String text) throws InvalidQueryException {
        return Sql2Tokens.of(text).stream().map(Sql2Tokens.Token::content).toList();
    }

    @Test
    void separatesWordsSignsAndNumbers() throws Exception {
        assertThat(contents("a<=1.50 or b")).containsExactly("a", "<=", "1.50", "or", "b");
        assertThat(contents("[jcr:uuid]")).containsExactly("[", "jcr", ":", "uuid", "]");
    }

    @Test
    void passesOverBlanksAndWhatIsNoSign() throws Exception {
        assertThat(contents(" @ # a ^ ")).containsExactly("a");
        assertThat(contents("")).isEmpty();
    }

    @Test
    void readsADoubledQuoteAsOne() throws Exception {
        assertThat(contents("'it''s'")).containsExactly("it's");
        assertThat(Sql2Tokens.of("''").get(0).kind()).isEqualTo(Sql2Tokens.Kind.VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "a'b", "'''", "1e", "1e+", "1.2.3"})
    void refusesQuotesLeftOpenAndNumbersWithoutEnd(String text) {
        assertThatThrownBy(() -> Sql2Tokens.of(text)).isInstanceOf(InvalidQueryException.class);
    }

    @Property(tries = 1000)
    void readsOrRefusesWhateverItIsGiven(@ForAll("texts") String text) {
        try {
            assertThat(contents(text)).doesNotContainNull();
        } catch (InvalidQueryException expected) {
            assertThat(text).matches("(?s).*(['\"]|[0-9]).*");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("'\"[]()<>=!|:.-+eE0123456789 aß$@%_\\\u0000")
                .ofMaxLength(12);
    }
}
