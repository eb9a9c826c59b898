package org.partnerships.related;

import org.partnerships.related.Neighbourhood.Tie;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares each of some items with each other one. Not thread-safe. */
final class Ties {

    private static final Comparator<Tie> STRONGEST_FIRST =
            Comparator.comparingDouble(Tie::score)
                    .reversed()
                    .thenComparingInt(Tie::from)
                    .thenComparingInt(Tie::to);

    private final Snapshot snapshot;
    private final String language;

    /**
     * @param language of the reader, in which items are compared that have texts in it
     */
    Ties(Snapshot snapshot, String language) {
        this.snapshot = snapshot;
        this.language = language;
    }

    /** The ties that are strong enough to show, by the places of the items in the list. */
    List<Tie> among(List<ItemFacts> items) {
        List<double[]> scores = items.stream().map(item -> scores(item, items)).toList();
        List<Tie> ties = new ArrayList<>();
        for (int from = 0; from < items.size(); from++) {
            for (int to = from + 1; to < items.size(); to++) {
                double score = Math.max(scores.get(from)[to], scores.get(to)[from]);
                if (score > 0) {
                    ties.add(new Tie(from, to, score));
                }
            }
        }
        ties.sort(STRONGEST_FIRST);
        return ties;
    }

    /** What the others are to one; 0 for what is hardly related. */
    private double[] scores(ItemFacts one, List<ItemFacts> others) {
        Source source = new Source(place(one), language(one));
        Map<String, Comparison> comparisons = new HashMap<>();
        double[] scores = new double[others.size()];
        for (int i = 0; i < scores.length; i++) {
            ItemFacts other = others.get(i);
            if (other != one) {
                Comparison comparison =
                        comparisons.computeIfAbsent(
                                language(other), code -> new Comparison(snapshot, source, code));
                Pair pair = comparison.with(place(other), Evidence.NONE);
                scores[i] = pair.isStrong(snapshot.settings()) ? pair.score() : 0;
            }
        }
        return scores;
    }

    private LanguageIndex.Place place(ItemFacts facts) {
        return snapshot.state().language(language(facts)).find(facts.ordinal());
    }

    private String language(ItemFacts facts) {
        return facts.languages().contains(language) ? language : facts.languages().get(0);
    }
}
