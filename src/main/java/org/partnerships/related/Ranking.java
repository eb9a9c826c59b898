package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Candidates for one question, best first; complete when there are no more. */
record Ranking(List<Pair> pairs, boolean complete) {

    /** Whether there may be more results that reach the minimum. */
    boolean allStrong(RelatedSettings settings) {
        return pairs.isEmpty() || pairs.get(pairs.size() - 1).isStrong(settings);
    }

    private static final Comparator<Pair> BEST_FIRST =
            Comparator.comparingDouble(Pair::score).reversed().thenComparing(Pair::id);

    /**
     * Ranks the documents of a language against an item.
     *
     * @param limit how many to compare in full; fewer results than that are all there are
     */
    static Ranking of(
            Snapshot snapshot,
            Source asked,
            String language,
            int limit,
            Predicate<ItemFacts> filter) {
        Comparison comparison = new Comparison(snapshot, asked, language);
        LanguageIndex index = snapshot.state().language(language);
        Candidates candidates = Retrieval.best(comparison, index, limit, filter);
        List<Pair> pairs = new ArrayList<>(candidates.places().size());
        for (LanguageIndex.Place place : candidates.places()) {
            pairs.add(comparison.with(place, Evidence.NONE));
        }
        pairs.sort(BEST_FIRST);
        return new Ranking(pairs, candidates.complete());
    }

    /** Both rankings as one, the other's scores counting in part. */
    Ranking with(Ranking other, double part) {
        List<Pair> all = new ArrayList<>(pairs);
        other.pairs.forEach(pair -> all.add(pair.times(part)));
        all.sort(BEST_FIRST);
        return new Ranking(all, complete && other.complete);
    }
}
