package org.partnerships.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one item. For one thread. */
final class Findings {

    private final CheckedItem item;
    private final int context;
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param context how many characters an excerpt shows on each side
     */
    Findings(CheckedItem item, int context) {
        this.item = item;
        this.context = context;
    }

    /** About the item as a whole, or about something that is not there. */
    void missing(Check check, String field, String language, String... details) {
        found.add(finding(check, field, language, null, details));
    }

    /** About words in a text; they are the message's first detail. */
    void words(Check check, CheckedText text, int start, int end) {
        Mark mark = Mark.of(text.text(), start, end, context);
        found.add(finding(check, text.field(), text.language(), mark, mark.text()));
    }

    /** About a text as a whole. */
    void all(Check check, CheckedText text, String... details) {
        Mark mark = Mark.ofAll(text.text(), context);
        found.add(finding(check, text.field(), text.language(), mark, details));
    }

    /** About a value that is no text; it is the message's first detail. */
    void value(Check check, String field, String language, String value) {
        found.add(finding(check, field, language, Mark.ofAll(value, context), value));
    }

    private Finding finding(
            Check check, String field, String language, Mark mark, String... details) {
        return new Finding(
                check,
                item.id(),
                item.type(),
                item.path(),
                field,
                language,
                mark,
                List.of(details));
    }

    List<Finding> found() {
        return found;
    }
}
