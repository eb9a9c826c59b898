package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;
import org.partnerships.standalone.words.Message;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The latest items, whatever they are about. */
record NewestFirst(Candidates candidates) implements Recommender {

    static final Comparator<Item> NEWEST =
            Comparator.comparing(
                            Item::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(Item::id);

    @Override
    public Message name() {
        return Message.of("evaluate.newestFirst");
    }

    @Override
    public List<String> related(Item item, String language, int limit) {
        return candidates.of(item, language).sorted(NEWEST).limit(limit).map(Item::id).toList();
    }
}
