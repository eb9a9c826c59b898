package org.partnerships.standalone.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.partnerships.related.Item;
import org.partnerships.related.ItemBuilder;
import org.partnerships.related.ItemText;
import org.partnerships.related.Topic;
import org.partnerships.related.text.Languages;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Documents to rank, as items. */
final class TestCollection {

    /** Profiles have a name instead of a headline, and no date that would make them old. */
    private static final String PROFILE = "profile";

    private static final String NO_TYPE = "item";
    private static final int LENGTH_OF_DAY = "2026-01-31".length();

    private final Map<String, Item> items = new LinkedHashMap<>();

    /**
     * Reads a file with one JSON object per line.
     *
     * @throws EvaluationException when the file cannot be read, naming file and line
     */
    static TestCollection read(Path file, boolean hideTags) {
        TestCollection collection = new TestCollection();
        ObjectMapper mapper = new ObjectMapper();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            try {
                collection.add(mapper.readValue(line, TestDocument.class), hideTags);
            } catch (JsonProcessingException | BadDocument e) {
                throw new EvaluationException(e, "rank.notADocument", file, number, complaint(e));
            }
        }
        if (collection.items.isEmpty()) {
            throw new EvaluationException(null, "rank.noDocuments", file);
        }
        return collection;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new EvaluationException(e, "rank.unreadable", file, Reason.of(e));
        }
    }

    private static Object complaint(Exception e) {
        return e instanceof JsonProcessingException json
                ? json.getOriginalMessage().lines().findFirst().orElse("JSON")
                : ((BadDocument) e).complaint;
    }

    private void add(TestDocument document, boolean hideTags) throws BadDocument {
        if (document.id() == null || document.id().isBlank()) {
            throw new BadDocument("rank.noId");
        }
        if (document.id().chars().anyMatch(Character::isWhitespace)) {
            throw new BadDocument("rank.idWithSpace");
        }
        if (items.put(document.id(), item(document, hideTags)) != null) {
            throw new BadDocument("rank.idTwice", document.id());
        }
    }

    /** Refuses a type that no document has; null is no type. */
    void requireType(String type, Path file) {
        Set<String> types = new TreeSet<>(items.values().stream().map(Item::type).toList());
        if (type != null && !types.contains(type)) {
            throw new EvaluationException(
                    null, "rank.noType", file, type, String.join(", ", types));
        }
    }

    int size() {
        return items.size();
    }

    List<Item> items() {
        return new ArrayList<>(items.values());
    }

    /** The item with that id; null when there is none. */
    Item item(String id) {
        return items.get(id);
    }

    private static Item item(TestDocument document, boolean hideTags) {
        String type = Objects.requireNonNullElse(document.type(), NO_TYPE);
        ItemText text = new ItemText(document.title(), document.teaser(), document.body());
        ItemBuilder builder =
                Item.builder(document.id(), type)
                        .path(document.id())
                        .text(language(document, text), text.title(), text.teaser(), text.body());
        if (PROFILE.equals(type)) {
            builder.names(Set.of(text.title()));
        } else {
            builder.date(day(document.date()));
        }
        if (!hideTags && document.tags() != null) {
            builder.topics(document.tags().stream().map(Topic::of).toList());
        }
        return builder.build();
    }

    private static String language(TestDocument document, ItemText text) {
        return document.lang() == null || document.lang().isBlank()
                ? Languages.guess(text.title() + ' ' + text.teaser() + ' ' + text.body())
                : document.lang();
    }

    /** Null for no date, and for one that is none, such as the 31st of June. */
    private static LocalDate day(String date) {
        if (date == null || date.length() < LENGTH_OF_DAY) {
            return null;
        }
        try {
            return LocalDate.parse(date.substring(0, LENGTH_OF_DAY));
        } catch (DateTimeException ignored) {
            return null;
        }
    }

    /** JSON that is no document. */
    private static final class BadDocument extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Message complaint;

        private BadDocument(String key, Object... arguments) {
            complaint = Message.of(key, arguments);
        }
    }
}
