package org.partnerships.check;

/**
 * A link or reference.
 *
 * @param language null for what is the same in all languages
 * @param target as it is stored: an identifier, or a URL
 */
public record CheckedLink(String field, String language, String target, State state) {

    /** What is known of the target. */
    public enum State {
        /** On the web, of which only the form can be judged. */
        EXTERNAL,
        FOUND,
        MISSING
    }
}
