package org.partnerships.related;

import org.partnerships.related.Neighbourhood.Tie;
import org.partnerships.related.index.ItemFacts;

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
        Source source = Source.of(snapshot, one, language);
        Map<String, Comparison> comparisons = new HashMap<>();
        double[] scores = new double[others.size()];
        for (int i = 0; i < scores.length; i++) {
            ItemFacts other = others.get(i);
            if (other != one) {
                Source compared = Source.of(snapshot, other, language);
                Comparison comparison =
                        comparisons.computeIfAbsent(
                                compared.language(),
                                code -> new Comparison(snapshot, source, code));
                Pair pair = comparison.with(compared.place(), Evidence.NONE);
                scores[i] = pair.isStrong(snapshot.settings()) ? pair.score() : 0;
            }
        }
        return scores;
    }
}
