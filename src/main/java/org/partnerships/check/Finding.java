package org.partnerships.check;

import java.util.List;

/**
 * Something to look at.
 *
 * @param id of the item
 * @param type of the item
 * @param path of the item
 * @param field the property's path below the item; null when it is about the item as a whole
 * @param language null when it is about all languages
 * @param mark null when it is about something that is not there
 * @param details what the message fills in, in its order
 */
public record Finding(
        Check check,
        String id,
        String type,
        String path,
        String field,
        String language,
        Mark mark,
        List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** How much it matters. */
    public Severity severity() {
        return check.severity();
    }
}
