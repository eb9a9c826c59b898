package org.partnerships.related;

import org.partnerships.related.Overview.Count;
import org.partnerships.related.Overview.Figures;
import org.partnerships.related.index.ItemFacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Goes through all items of one state of the index, list by list. For one thread. */
final class OverviewRun {

    /** Enough to show ten, when some are not for the caller. */
    private static final int MOST_FREQUENT = 100;

    private static final Comparator<Count> FEWEST_FIRST =
            Comparator.comparingInt(Count::count).thenComparing(Count::id);
    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::id);

    private final Snapshot snapshot;
    private final String language;
    private final int results;
    private final Instant now;
    private final List<ItemFacts> items = new ArrayList<>();
    private final int[] sizes;
    private final Map<String, Integer> listed = new HashMap<>();
    private long holdsUntil = Long.MAX_VALUE;
    private volatile int done;

    OverviewRun(Snapshot snapshot, String language, int results, Instant now) {
        this.snapshot = snapshot;
        this.language = language;
        this.results = results;
        this.now = now;
        snapshot.state().items().forEach(this::add);
        this.sizes = new int[items.size()];
    }

    private void add(ItemFacts facts) {
        long validUntil = facts.validUntil();
        if (validUntil > now.toEpochMilli() && facts.languages().contains(language)) {
            items.add(facts);
            holdsUntil = Math.min(holdsUntil, validUntil);
        }
    }

    /** The state of the index that it goes through. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** When, in milliseconds since 1970, something expires that was valid when it began. */
    long holdsUntil() {
        return holdsUntil;
    }

    /** How many lists have been made; for any thread. */
    int done() {
        return done;
    }

    /** How many there are in all; for any thread. */
    int items() {
        return sizes.length;
    }

    boolean isDone() {
        return done == sizes.length;
    }

    /** Makes the next list. Not by way of the kept answers, where it would push out others. */
    void next() {
        int place = done;
        RelatedQuery query =
                RelatedQuery.of(
                                items.get(place).id(),
                                language,
                                RelatedOptions.of(results).withFallback(false))
                        .at(now);
        List<RelatedItem> list = new Selection(snapshot, query).list();
        sizes[place] = list.size();
        list.forEach(item -> listed.merge(item.id(), 1, Integer::sum));
        done = place + 1;
    }

    /** What came out; when it is done. */
    Overview overview() {
        List<Count> shortLists = new ArrayList<>();
        List<String> orphans = new ArrayList<>();
        Map<String, Figures> types = new TreeMap<>();
        for (int i = 0; i < sizes.length; i++) {
            ItemFacts item = items.get(i);
            boolean full = sizes[i] >= results;
            boolean orphan = !listed.containsKey(item.id());
            types.merge(
                    item.type(),
                    new Figures(1, full ? 1 : 0, orphan ? 1 : 0),
                    OverviewRun::together);
            if (!full) {
                shortLists.add(new Count(item.id(), sizes[i]));
            }
            if (orphan) {
                orphans.add(item.id());
            }
        }
        Figures all = types.values().stream().reduce(new Figures(0, 0, 0), OverviewRun::together);
        return new Overview(
                all.items(),
                all.full(),
                shortLists.stream().sorted(FEWEST_FIRST).limit(Overview.KEPT).toList(),
                orphans.stream().sorted().limit(Overview.KEPT).toList(),
                all.orphans(),
                frequent(),
                types);
    }

    private List<Count> frequent() {
        return listed.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .limit(MOST_FREQUENT)
                .toList();
    }

    private static Figures together(Figures one, Figures other) {
        return new Figures(
                one.items() + other.items(),
                one.full() + other.full(),
                one.orphans() + other.orphans());
    }
}
