package org.partnerships.standalone.repository.delivery;

/** Magnolia's rule for new nodes' names, with {@code magnolia.utf8.enabled} off as installed. */
public final class NodeNames {

    private static final String UNTITLED = "untitled";

    private NodeNames() {}

    /** The text with a dash for all but ASCII letters, digits, dash, dot and underscore. */
    public static String clean(String text) {
        if (text.isEmpty()) {
            return UNTITLED;
        }
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            name.append(isValid(c) && !(i == 0 && c == '.') ? c : '-');
        }
        return name.toString();
    }

    private static boolean isValid(char c) {
        return c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c == '-'
                || c == '.'
                || c == '_';
    }
}
