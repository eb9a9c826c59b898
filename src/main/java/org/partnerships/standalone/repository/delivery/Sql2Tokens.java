package org.partnerships.standalone.repository.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import javax.jcr.query.InvalidQueryException;

/**
 * Splits text the way Jackrabbit's JCR-SQL2 parser does. Magnolia pastes names and numbers into a
 * query; here they never become part of one, but must read the same: blanks and {@code @} vanish,
 * {@code .5} becomes {@code 0.5}, a lone quote is an error.
 */
final class Sql2Tokens {

    private static final String SINGLES = "/-(){}*,;+%?$[]";
    private static final String PAIRS = "!<>|=:";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Sql2Tokens(String text) {
        this.text = text;
    }

    /**
     * The tokens of a text.
     *
     * @throws InvalidQueryException when a quote is not closed or a number cannot be read
     */
    static List<Token> of(String text) throws InvalidQueryException {
        Sql2Tokens reader = new Sql2Tokens(text);
        while (reader.at < text.length()) {
            reader.readToken();
        }
        return reader.tokens;
    }

    private void readToken() throws InvalidQueryException {
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            readQuoted(first);
        } else if (isDigit(first) || first == '.' && isDigit(peek(at + 1))) {
            readNumber();
        } else if (isNamePart(first)) {
            int start = at;
            while (isNamePart(peek(at)) || isDigit(peek(at))) {
                at++;
            }
            add(Kind.WORD, text.substring(start, at));
        } else if (PAIRS.indexOf(first) >= 0) {
            int length = PAIRS.indexOf(peek(at + 1)) >= 0 ? 2 : 1;
            add(Kind.SIGN, text.substring(at, at + length));
            at += length;
        } else {
            if (SINGLES.indexOf(first) >= 0 || first == '.') {
                add(Kind.SIGN, String.valueOf(first));
            }
            at++;
        }
    }

    private void readQuoted(char quote) throws InvalidQueryException {
        StringBuilder value = new StringBuilder();
        boolean doubled = false;
        do {
            int end = text.indexOf(quote, at + 1);
            if (end < 0) {
                throw new InvalidQueryException("Quote is not closed: " + text);
            }
            value.append(doubled ? String.valueOf(quote) : "").append(text, at + 1, end);
            doubled = true;
            at = end + 1;
        } while (peek(at) == quote);
        add(Kind.VALUE, value.toString());
    }

    private void readNumber() throws InvalidQueryException {
        int start = at;
        while (isDigit(peek(at))) {
            at++;
        }
        boolean decimal = isDecimalPart(peek(at));
        while (isDigit(peek(at)) || peek(at) == '.') {
            at++;
        }
        if (isExponent(peek(at))) {
            readExponent();
        }
        BigDecimal number = parse(text.substring(start, at));
        boolean big = number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0;
        if (decimal || big) {
            tokens.add(new Token(Kind.NUMBER, number.toString(), number));
        } else {
            tokens.add(new Token(Kind.NUMBER, number.toString(), number.longValueExact()));
        }
    }

    private void readExponent() throws InvalidQueryException {
        at++;
        if (peek(at) == '+' || peek(at) == '-') {
            at++;
        }
        if (!isDigit(peek(at))) {
            throw new InvalidQueryException("Exponent without digits: " + text);
        }
        while (isDigit(peek(at))) {
            at++;
        }
    }

    private static BigDecimal parse(String digits) throws InvalidQueryException {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new InvalidQueryException("Not a number: " + digits, e);
        }
    }

    private void add(Kind kind, String content) {
        tokens.add(new Token(kind, content, null));
    }

    private char peek(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private static boolean isDecimalPart(char c) {
        return c == '.' || isExponent(c);
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Jackrabbit takes {@code $} for the sign of a bind variable, not for part of a name. */
    private static boolean isNamePart(char c) {
        return c != '$' && Character.isJavaIdentifierPart(c) && !isDigit(c);
    }

    enum Kind {
        WORD,
        SIGN,
        NUMBER,
        VALUE
    }

    /**
     * @param content what the token contributes to a name
     * @param number a Long or a BigDecimal; null unless the token is a number
     */
    record Token(Kind kind, String content, Number number) {

        boolean isSign(String sign) {
            return kind == Kind.SIGN && content.equals(sign);
        }
    }
}
