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
    private final Answers answers;
    private final long number;

    /**
     * @param answers to go on from, of states of the same index before this one
     * @param number of this state of the index; no other one has it
     */
    Snapshot(
            IndexState state,
            RelatedSettings settings,
            Closeness closeness,
            Answers answers,
            long number) {
        this.state = state;
        this.settings = settings;
        this.closeness = closeness;
        this.answers = answers;
        this.number = number;
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

    /** Tells this state from all others of the same index. */
    long number() {
        return number;
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
