package org.partnerships.related;

import org.partnerships.related.index.IndexWriter;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Items of a site that is too large to work everything out anew after each edit. */
final class ManyItems {

    private static final int WORDS = 2000;
    private static final int LENGTH = 25;

    private final Random random;

    ManyItems(Random random) {
        this.random = random;
    }

    /** One of many items, with a text of words that are rare or less so. */
    ItemBuilder item(int number) {
        String text =
                random.ints(LENGTH, 0, WORDS)
                        .map(rank -> (int) ((long) rank * rank / WORDS))
                        .mapToObj(word -> "Wort" + Integer.toString(word, Character.MAX_RADIX))
                        .collect(Collectors.joining(" "));
        return Item.builder("item-" + number, "news").text("de", "", "", text);
    }

    static void apply(IndexWriter writer, List<Item> some) {
        writer.apply(new ItemIndexer(writer, RelatedSettings.DEFAULT).index(some), List.of());
    }

    /** The present state, as the first or a later one that has these answers. */
    static Snapshot snapshot(IndexWriter writer, Answers answers, int number) {
        RelatedSettings settings = RelatedSettings.DEFAULT;
        return new Snapshot(writer.state(), settings, new Closeness(settings), answers, number);
    }
}
