package org.partnerships.related.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.partnerships.related.Item;
import org.partnerships.related.ItemBuilder;
import org.partnerships.related.Topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents to rank, as items. */
final class TestCollection {

    /** Profiles have a name instead of a headline, and no date that would make them old. */
    private static final String PROFILE = "profile";

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
                Item item = item(mapper.readValue(line, TestDocument.class), hideTags);
                collection.items.put(item.id(), item);
            } catch (JsonProcessingException e) {
                throw new EvaluationException(
                        file + ":" + number + " is not a JSON document of the expected form", e);
            }
        }
        return collection;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new EvaluationException("Cannot read " + file + ": check path and encoding", e);
        }
    }

    List<Item> items() {
        return new ArrayList<>(items.values());
    }

    /** The item with that id; null when there is none. */
    Item item(String id) {
        return items.get(id);
    }

    private static Item item(TestDocument document, boolean hideTags) {
        boolean profile = PROFILE.equals(document.type());
        ItemBuilder builder =
                Item.builder(document.id(), document.type())
                        .text(
                                document.lang(),
                                document.title(),
                                document.teaser(),
                                document.body());
        if (profile && document.title() != null) {
            builder.names(Set.of(document.title()));
        } else {
            builder.date(day(document.date()));
        }
        if (!hideTags && document.tags() != null) {
            builder.topics(document.tags().stream().map(Topic::of).toList());
        }
        return builder.build();
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
}
