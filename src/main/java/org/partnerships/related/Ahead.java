package org.partnerships.related;

import org.partnerships.related.index.IndexState;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the lists that pages usually show before anybody asks for them: those of each item, in
 * each of its languages. After changes it works out those of the changed items, and once these are
 * more than a few it goes through all again. Small sites need none of it. Thread-safe; one works at
 * a time.
 */
final class Ahead {

    private static final Comparator<Asked> LATEST_FIRST =
            Comparator.comparingInt(Asked::day).reversed().thenComparing(Asked::id);

    private static final int NOTHING = -1;

    private final Answers answers;
    private final int most;

    /** Language to the largest ordinal when all its items were last gone through. */
    private final Map<String, Integer> seenTo = new HashMap<>();

    private List<Asked> items = List.of();
    private int done;
    private long begun;

    /**
     * @param most for how many lists at most, those of the latest items; 0 for none
     */
    Ahead(Answers answers, int most) {
        this.answers = answers;
        this.most = most;
    }

    /** Goes on for about so many nanoseconds; false when there was nothing to do. */
    synchronized boolean work(Snapshot now, long nanos) {
        long end = System.nanoTime() + nanos;
        if (done == items.size()) {
            items = begun == now.number() ? List.of() : items(now.state());
            done = 0;
            begun = now.number();
            answers.makeRoom(items.size());
        }
        boolean any = done < items.size();
        while (done < items.size() && System.nanoTime() < end) {
            Asked item = items.get(done++);
            answers.prepare(now, item.id(), item.language());
        }
        return any;
    }

    private List<Asked> items(IndexState state) {
        List<Asked> all = new ArrayList<>();
        if (most > 0) {
            state.languages().forEach((code, index) -> add(state, code, index, all));
        }
        if (all.size() > most) {
            all.sort(LATEST_FIRST);
            all.subList(most, all.size()).clear();
        }
        return all;
    }

    private void add(IndexState state, String language, LanguageIndex index, List<Asked> all) {
        if (index.isExact()) {
            return;
        }
        List<LanguageIndex.Place> newer = index.after(seenTo.getOrDefault(language, NOTHING));
        if (newer.size() <= Basis.FEW) {
            newer.forEach(place -> all.add(Asked.of(place.facts(), language)));
            return;
        }
        seenTo.put(language, index.latest());
        state.items()
                .forEach(
                        facts -> {
                            if (facts.languages().contains(language)) {
                                all.add(Asked.of(facts, language));
                            }
                        });
    }

    /** An item in one of its languages. */
    private record Asked(String id, String language, int day) {

        static Asked of(ItemFacts facts, String language) {
            return new Asked(facts.id(), language, facts.day());
        }
    }
}
