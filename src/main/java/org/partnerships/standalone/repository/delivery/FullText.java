package org.partnerships.standalone.repository.delivery;

import org.apache.jackrabbit.util.Text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.jcr.RepositoryException;
import javax.jcr.query.qom.Constraint;

/**
 * The parameter {@code q}: full text, or the beginning of a node's name, or with a slash in front
 * the path of a node.
 */
final class FullText {

    private static final Pattern TERMS = Pattern.compile("[^\\s\"']+|\"[^\"]*\"|'[^']*'");
    private static final String ESCAPED_ALWAYS = "()[]{}";
    private static final String ESCAPED_ALONE = "\\+-";

    private FullText() {}

    /**
     * @throws DeliveryException when there is nothing but wildcards
     */
    static void requireWords(String keyword) {
        if (!isMissing(keyword) && keyword.trim().replaceAll("[*?]", "").isEmpty()) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN,
                    "The given search query string ["
                            + keyword
                            + "] can't contain only special characters.");
        }
    }

    /** Null when there is nothing to search for. */
    static Constraint of(String keyword, String rootPath, Constraints qom)
            throws RepositoryException {
        if (isMissing(keyword)) {
            return null;
        }
        String lower = keyword.toLowerCase(Locale.getDefault());
        String expression = expression(lower);
        if (expression.startsWith("/")) {
            return qom.sameNode(prefix(rootPath, expression) + expression);
        }
        String name = Text.escapeIllegalJcrChars(lower).trim();
        return qom.or(qom.localNameLike(name + "%"), qom.fullText(expression));
    }

    private static boolean isMissing(String keyword) {
        return keyword == null || keyword.isBlank();
    }

    /** The root path goes before a path that does not begin with it. */
    private static String prefix(String rootPath, String path) {
        boolean whole = rootPath == null || rootPath.equals("/") || path.startsWith(rootPath);
        return whole ? "" : rootPath;
    }

    /** The words and phrases of the keyword; a quote without its partner is left out. */
    private static String expression(String keyword) {
        if (keyword.equals("\"")) {
            return "\\\"";
        }
        StringBuilder expression = new StringBuilder();
        Matcher terms = TERMS.matcher(keyword);
        while (terms.find()) {
            expression.append(expression.length() > 0 ? " " : "").append(escaped(terms.group()));
        }
        return expression.toString().trim();
    }

    private static String escaped(String term) {
        StringBuilder escaped = new StringBuilder(term.length());
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            boolean inside = i > 0 && i < term.length() - 1;
            if (ESCAPED_ALWAYS.indexOf(c) >= 0
                    || ESCAPED_ALONE.indexOf(c) >= 0 && term.length() == 1
                    || c == '"' && inside) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
