package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;
import org.partnerships.related.Topic;
import org.partnerships.standalone.words.Message;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items with the most topics in common, rare ones counting more; the newest of equals. */
final class SharedTopics implements Recommender {

    private final Candidates candidates;
    private final Map<String, Integer> items = new HashMap<>();

    SharedTopics(Candidates candidates) {
        this.candidates = candidates;
        for (Item item : candidates.all()) {
            item.topics().forEach(topic -> items.merge(topic.id(), 1, Integer::sum));
        }
    }

    @Override
    public Message name() {
        return Message.of("evaluate.sharedTopics");
    }

    @Override
    public List<String> related(Item item, String language, int limit) {
        Map<Item, Double> worths = new HashMap<>();
        candidates
                .of(item, language)
                .forEach(
                        other -> {
                            double worth = worth(item, other);
                            if (worth > 0) {
                                worths.put(other, worth);
                            }
                        });
        return worths.keySet().stream()
                .sorted(
                        Comparator.comparing((Item other) -> -worths.get(other))
                                .thenComparing(NewestFirst.NEWEST))
                .limit(limit)
                .map(Item::id)
                .toList();
    }

    private double worth(Item item, Item other) {
        return item.topics().stream()
                .map(Topic::id)
                .filter(other.topics().stream().map(Topic::id).toList()::contains)
                .mapToDouble(id -> Math.log1p(candidates.all().size() / (double) items.get(id)))
                .sum();
    }
}
