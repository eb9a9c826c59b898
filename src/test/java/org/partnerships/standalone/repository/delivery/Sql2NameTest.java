package org.partnerships.standalone.repository.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

import javax.jcr.query.InvalidQueryException;

class Sql2NameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|title",
                "mgnl:created|mgnl:created",
                "first name|firstname",
                "@home|home",
                "a[b]c|a[b]c",
                ".5|0.5",
                "007|7",
                "'quoted name'|quoted name",
                "\"say \"\"yes\"\"\"|say \"yes\"",
                "größe|größe"
            },
            quoteCharacter = '`')
    void readsANameAsBracketsInAQueryWould(String text, String name) throws Exception {
        assertThat(Sql2Name.bracketed(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"]", "a] = 1 or [b", "a]]", "[", "a[b", "it's", "say \"yes", "12 a", "1e"})
    void refusesANameThatWouldEndTheBracketsEarlyOrLeaveThemOpen(String text) {
        assertThatThrownBy(() -> Sql2Name.bracketed(text))
                .isInstanceOf(InvalidQueryException.class);
    }

    @ParameterizedTest
    @CsvSource({"asc,false", "desc,true", "DESC,true", "'',false", "' ',false"})
    void knowsTwoDirections(String text, boolean descending) throws Exception {
        assertThat(Sql2Name.isDescending(text)).isEqualTo(descending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "desc,", "desc limit", "'desc'", "1", "desc)"})
    void refusesAnyOtherDirection(String text) {
        assertThatThrownBy(() -> Sql2Name.isDescending(text))
                .isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void readsWholeNumbersAsLongAndTheOthersAsDecimal() throws Exception {
        assertThat(Sql2Name.number("42")).isEqualTo(42L);
        assertThat(Sql2Name.number("-42")).isEqualTo(-42L);
        assertThat(Sql2Name.number("+42")).isEqualTo(42L);
        assertThat(Sql2Name.number("1.50")).isEqualTo(new BigDecimal("1.50"));
        assertThat(Sql2Name.number("-.5")).isEqualTo(new BigDecimal("-0.5"));
        assertThat(Sql2Name.number("1e3")).isEqualTo(new BigDecimal("1e3"));
    }

    @Test
    void readsANumberBeyondIntegersAsDecimal() throws Exception {
        assertThat(Sql2Name.number("2147483647")).isEqualTo(2147483647L);
        assertThat(Sql2Name.number("2147483648")).isEqualTo(new BigDecimal("2147483648"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x1F", "12L", "1.5f", "--1", "1 2 3", "one"})
    void refusesANumberThatOnlyJavaKnows(String text) {
        assertThatThrownBy(() -> Sql2Name.number(text)).isInstanceOf(InvalidQueryException.class);
    }
}
