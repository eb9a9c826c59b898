package org.partnerships.related;

import org.partnerships.related.index.IndexState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A state of the index, with what can be prepared for all questions to it. Thread-safe. */
final class Snapshot {

    private final IndexState state;
    private final RelatedSettings settings;
    private final Closeness closeness;
    private final Map<String, Saturation> saturations = new HashMap<>();
    private final Newest newest;
    private final Answers answers = new Answers();

    Snapshot(IndexState state, RelatedSettings settings, Closeness closeness) {
        this.state = state;
        this.settings = settings;
        this.closeness = closeness;
        this.newest = new Newest(state.items());
        state.languages()
                .forEach(
                        (code, index) -> saturations.put(code, new Saturation(index.statistics())));
    }

    IndexState state() {
        return state;
    }

    RelatedSettings settings() {
        return settings;
    }

    Closeness closeness() {
        return closeness;
    }

    Newest newest() {
        return newest;
    }

    /** What is related to an item, worked out now or kept. */
    List<RelatedItem> related(RelatedQuery query) {
        return answers.answer(this, query);
    }

    Saturation saturation(String language) {
        Saturation known = saturations.get(language);
        return known != null ? known : new Saturation(state.language(language).statistics());
    }
}
