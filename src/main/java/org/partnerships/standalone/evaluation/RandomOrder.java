package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;
import org.partnerships.standalone.words.Message;

import java.util.Comparator;
import java.util.List;

/** Any items, the same in every run. */
record RandomOrder(Candidates candidates) implements Recommender {

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    @Override
    public Message name() {
        return Message.of("evaluate.random");
    }

    @Override
    public List<String> related(Item item, String language, int limit) {
        return candidates
                .of(item, language)
                .sorted(
                        Comparator.comparingLong(
                                        (Item other) -> scattered(item.id() + '\n' + other.id()))
                                .thenComparing(Item::id))
                .limit(limit)
                .map(Item::id)
                .toList();
    }

    private static long scattered(String text) {
        long hash = text.hashCode() * SCATTER;
        return (hash ^ (hash >>> 29)) * SCATTER;
    }
}
