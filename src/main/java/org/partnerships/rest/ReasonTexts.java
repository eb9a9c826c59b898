package org.partnerships.rest;

import org.partnerships.content.ContentItems;
import org.partnerships.content.ContentType;
import org.partnerships.related.Reason;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;
import org.partnerships.related.Rule;
import org.partnerships.related.Signal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in a reader's language why an item is related: German or, for all others, English. Names of
 * topics and items that the caller may not read never show; the line then does without them.
 */
final class ReasonTexts {

    /** Reasons that one line holds. */
    private static final int SHOWN = 2;

    private static final Set<Signal> SURROUNDINGS = Set.of(Signal.TIME, Signal.FOLDER);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ContentItems items;
    private final RelatedContent related;
    private final String asked;
    private final Locale locale;
    private final ResourceBundle texts;

    /**
     * @param asked the identifier of the item whose relatives are explained
     */
    ReasonTexts(ContentItems items, RelatedContent related, String asked, Locale locale) {
        this.asked = asked;
        this.items = items;
        this.related = related;
        this.locale = locale;
        this.texts =
                ResourceBundle.getBundle(
                        ReasonTexts.class.getPackageName() + ".reasons",
                        locale,
                        ReasonTexts.class.getClassLoader(),
                        NO_FALLBACK);
    }

    /**
     * The weightiest reasons; closeness in time and the folder only where there is nothing else.
     */
    String line(RelatedItem item) {
        if (item.reasons().isEmpty()) {
            return texts.getString("newest");
        }
        String line =
                item.reasons().stream()
                        .filter(reason -> !SURROUNDINGS.contains(reason.signal()))
                        .limit(SHOWN)
                        .map(reason -> text(item, reason))
                        .collect(Collectors.joining("; "));
        return line.isEmpty() ? text(item, item.reasons().get(0)) : line;
    }

    /** One reason. */
    String text(RelatedItem item, Reason reason) {
        List<String> names = values(toThird(item, reason));
        String signal = reason.signal().name().toLowerCase(Locale.ROOT);
        String text = texts.getString(signal + "." + form(item, reason, names));
        return MessageFormat.format(text, String.join(", ", names));
    }

    /** Where both link to a third, their links to each other are not told with it. */
    private Reason toThird(RelatedItem item, Reason reason) {
        List<String> third =
                reason.values().stream()
                        .filter(id -> !id.equals(asked) && !id.equals(item.id()))
                        .toList();
        return reason.signal() != Signal.LINK || third.isEmpty()
                ? reason
                : new Reason(reason.signal(), third, reason.share());
    }

    /** What decided about an item. */
    String text(Rule rule) {
        return texts.getString("rule." + rule.name().toLowerCase(Locale.ROOT));
    }

    private String form(RelatedItem item, Reason reason, List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        if (reason.signal() == Signal.TIME && names.get(0).equals("0")) {
            return "same";
        }
        if (List.of(asked, item.id()).containsAll(reason.values())) {
            return "direct";
        }
        return names.size() == 1 ? "one" : "many";
    }

    /** Names instead of identifiers, as far as the caller may read them. */
    List<String> values(Reason reason) {
        Stream<String> values = reason.values().stream();
        return switch (reason.signal()) {
            case TOPICS -> values.flatMap(id -> items.topicName(id, locale).stream()).toList();
            case PARTNERSHIPS, LINK, PIN -> values.flatMap(id -> title(id).stream()).toList();
            default -> values.toList();
        };
    }

    private Optional<String> title(String id) {
        return related.type(id)
                .flatMap(ContentType::ofWorkspace)
                .flatMap(type -> items.title(type, id, locale));
    }
}
