package org.partnerships.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The recommender's front door: takes changes of items, answers which items are related. Keeps all
 * of it in memory. Thread-safe; questions are answered from one immutable state and never wait for
 * changes.
 */
public final class RelatedContent {

    private final RelatedSettings settings;
    private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.EMPTY);

    /** An empty recommender with the default settings. */
    public RelatedContent() {
        this(RelatedSettings.DEFAULT);
    }

    /** An empty recommender. */
    public RelatedContent(RelatedSettings settings) {
        this.settings = settings;
    }

    /** Applies a batch; when this returns, every later question sees all of it. */
    public synchronized void apply(Changes changes) {
        snapshot.set(snapshot.get().with(changes));
    }

    /** The number of items it knows. */
    public int size() {
        return snapshot.get().items().size();
    }

    /** Whether it knows that item. */
    public boolean contains(String id) {
        return snapshot.get().item(id) != null;
    }

    /**
     * The items related to one, pins first, best first; the same question of the same state gives
     * the same answer. Empty when the item is unknown or nothing is related.
     */
    public List<RelatedItem> related(RelatedQuery query) {
        Snapshot state = snapshot.get();
        AnalyzedItem asked = state.item(query.id());
        if (asked == null || query.limit() == 0) {
            return List.of();
        }
        List<RelatedItem> results = new ArrayList<>();
        Set<String> out = new HashSet<>(Set.of(query.id()));
        asked.item().hidden().forEach(hidden -> out.add(hidden.id()));
        for (String pin : asked.item().pins()) {
            AnalyzedItem pinned = state.item(pin);
            if (results.size() < query.limit() && pinned != null && offers(query, pinned, out)) {
                out.add(pin);
                results.add(result(query, pinned, 1, Origin.PINNED, pinReason(query)));
            }
        }
        for (Scored scored : ranked(state, asked, query)) {
            if (results.size() < query.limit()
                    && scored.pair().textSimilarity() < settings.duplicateSimilarity()
                    && offers(query, scored.item(), out)) {
                boolean strong = scored.score() >= settings.minimumScore();
                Origin origin = strong ? Origin.COMPUTED : Origin.FALLBACK;
                if (strong || query.fallback()) {
                    List<Reason> reasons = scored.pair().reasons();
                    results.add(result(query, scored.item(), scored.score(), origin, reasons));
                }
            }
        }
        return results;
    }

    private record Scored(AnalyzedItem item, PairScore pair, double score) {}

    private List<Scored> ranked(Snapshot state, AnalyzedItem asked, RelatedQuery query) {
        List<Scored> scored = new ArrayList<>();
        for (Map.Entry<String, AnalyzedItem> entry : state.items().entrySet()) {
            AnalyzedItem other = entry.getValue();
            if (other != asked && query.allows(other.item().type())) {
                PairScore pair = new PairScore(state, settings, asked, other, query.language());
                scored.add(new Scored(other, pair, pair.score()));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    private static boolean offers(RelatedQuery query, AnalyzedItem candidate, Set<String> out) {
        Item item = candidate.item();
        return !out.contains(item.id())
                && query.allows(item.type())
                && (item.validUntil() == null || item.validUntil().isAfter(query.now()))
                && item.hidden().stream()
                        .noneMatch(hidden -> hidden.bothWays() && hidden.id().equals(query.id()))
                && query.visible().test(item.id());
    }

    private static List<Reason> pinReason(RelatedQuery query) {
        return List.of(new Reason(Signal.PIN, List.of(query.id()), 1));
    }

    private static RelatedItem result(
            RelatedQuery query,
            AnalyzedItem item,
            double score,
            Origin origin,
            List<Reason> reasons) {
        return new RelatedItem(
                item.item().id(),
                item.item().type(),
                item.language(query.language()),
                score,
                origin,
                query.explain() ? reasons : List.of());
    }
}
