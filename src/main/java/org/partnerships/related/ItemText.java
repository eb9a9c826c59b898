package org.partnerships.related;

import java.util.Objects;

/**
 * What an item says in one language, as plain text (stray markup is ignored). Null becomes empty.
 *
 * @param title the headline, or a profile's name
 * @param teaser kicker, lead or summary
 * @param body all other texts, headings on lines of their own
 */
public record ItemText(String title, String teaser, String body) {

    /** Turns null into empty. */
    public ItemText {
        title = Objects.requireNonNullElse(title, "");
        teaser = Objects.requireNonNullElse(teaser, "");
        body = Objects.requireNonNullElse(body, "");
    }

    /** Whether no field has a visible character. */
    public boolean isBlank() {
        return title.isBlank() && teaser.isBlank() && body.isBlank();
    }
}
