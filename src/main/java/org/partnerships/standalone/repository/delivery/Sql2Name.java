package org.partnerships.standalone.repository.delivery;

import java.util.List;
import java.util.Locale;

import javax.jcr.query.InvalidQueryException;

/** What a name, a direction or a number from a request would have meant inside a JCR-SQL2 query. */
final class Sql2Name {

    private Sql2Name() {}

    /**
     * The property name that {@code [text]} stands for.
     *
     * @throws InvalidQueryException when the text would end the brackets early or leave them open
     */
    static String bracketed(String text) throws InvalidQueryException {
        List<Sql2Tokens.Token> tokens = Sql2Tokens.of(text);
        if (!tokens.isEmpty() && isValue(tokens.get(0))) {
            require(tokens.size() == 1, text);
            return tokens.get(0).content();
        }
        int level = 1;
        StringBuilder name = new StringBuilder();
        for (Sql2Tokens.Token token : tokens) {
            if (token.isSign("[")) {
                level++;
            } else if (token.isSign("]")) {
                level--;
                require(level > 0, text);
            }
            name.append(token.content());
        }
        require(level == 1, text);
        return name.toString();
    }

    /**
     * Whether a direction after {@code ORDER BY} is descending; nothing means ascending.
     *
     * @throws InvalidQueryException when it is no direction
     */
    static boolean isDescending(String text) throws InvalidQueryException {
        List<Sql2Tokens.Token> tokens = Sql2Tokens.of(text);
        if (tokens.isEmpty()) {
            return false;
        }
        String word = tokens.get(0).content().toLowerCase(Locale.ROOT);
        require(tokens.size() == 1 && tokens.get(0).kind() == Sql2Tokens.Kind.WORD, text);
        require(word.equals("asc") || word.equals("desc"), text);
        return word.equals("desc");
    }

    /**
     * A Long or a BigDecimal.
     *
     * @throws InvalidQueryException for notations that Java knows and SQL2 does not, such as 0x1F
     */
    static Number number(String text) throws InvalidQueryException {
        List<Sql2Tokens.Token> tokens = Sql2Tokens.of(text);
        require(!tokens.isEmpty() && tokens.size() <= 2, text);
        Number number = tokens.get(tokens.size() - 1).number();
        require(number != null, text);
        if (tokens.size() == 1 || tokens.get(0).isSign("+")) {
            return number;
        }
        require(tokens.get(0).isSign("-"), text);
        return number instanceof java.math.BigDecimal decimal
                ? decimal.negate()
                : Long.valueOf(-number.longValue());
    }

    private static boolean isValue(Sql2Tokens.Token token) {
        return token.kind() == Sql2Tokens.Kind.NUMBER || token.kind() == Sql2Tokens.Kind.VALUE;
    }

    private static void require(boolean condition, String text) throws InvalidQueryException {
        if (!condition) {
            throw new InvalidQueryException("Cannot be part of a query: " + text);
        }
    }
}
