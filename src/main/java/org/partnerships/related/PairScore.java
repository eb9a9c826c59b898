package org.partnerships.related;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much two items have to do with each other, signal by signal. */
final class PairScore {

    private static final int SHOWN_TERMS = 5;
    private static final double HALF_LIFE_DAYS = 365;

    private final Snapshot snapshot;
    private final RelatedSettings settings;
    private final List<Reason> reasons = new ArrayList<>();
    private double textSimilarity;

    PairScore(
            Snapshot snapshot,
            RelatedSettings settings,
            AnalyzedItem one,
            AnalyzedItem other,
            String language) {
        this.snapshot = snapshot;
        this.settings = settings;
        addText(one, other, language);
        add(Signal.TOPICS, settings.topicWeight(), one.topicIds(), other.topicIds());
        add(Signal.SDGS, settings.sdgWeight(), one.item().sdgs(), other.item().sdgs());
        add(Signal.REGIONS, settings.regionWeight(), one.item().regions(), other.item().regions());
        double weight = settings.partnershipWeight();
        add(Signal.PARTNERSHIPS, weight, one.partnerships(), other.partnerships());
        addLink(one.item(), other.item());
        addTime(one.item(), other.item());
        reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
    }

    double score() {
        return Math.min(1, reasons.stream().mapToDouble(Reason::share).sum());
    }

    double textSimilarity() {
        return textSimilarity;
    }

    List<Reason> reasons() {
        return reasons;
    }

    private void addText(AnalyzedItem one, AnalyzedItem other, String language) {
        Map<String, Double> weights = weights(one, language);
        Map<String, Double> others = weights(other, language);
        Map<String, Double> products = new HashMap<>();
        weights.forEach(
                (term, weight) -> {
                    if (others.containsKey(term)) {
                        products.put(term, weight * others.get(term));
                    }
                });
        double dot = products.values().stream().sorted().mapToDouble(Double::doubleValue).sum();
        textSimilarity = Math.min(1, dot);
        List<String> shown =
                products.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(SHOWN_TERMS)
                        .map(entry -> one.surfaces().get(entry.getKey()))
                        .toList();
        add(Signal.TEXT, settings.textWeight(), textSimilarity, shown);
    }

    private Map<String, Double> weights(AnalyzedItem item, String language) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Integer> terms = item.terms().getOrDefault(item.language(language), Map.of());
        terms.forEach(
                (term, count) -> weights.put(term, (1 + Math.log(count)) * snapshot.idf(term)));
        double squares = weights.values().stream().sorted().mapToDouble(w -> w * w).sum();
        weights.replaceAll((term, weight) -> weight / Math.sqrt(squares));
        return weights;
    }

    private void add(Signal signal, double weight, Set<String> ones, Set<String> others) {
        Set<String> shared = new HashSet<>(ones);
        shared.retainAll(others);
        if (!shared.isEmpty()) {
            double cosine = shared.size() / Math.sqrt((double) ones.size() * others.size());
            add(signal, weight, cosine, shared.stream().sorted().toList());
        }
    }

    private void addLink(Item one, Item other) {
        if (one.links().contains(other.id())) {
            add(Signal.LINK, settings.linkWeight(), 1, List.of(one.id()));
        } else if (other.links().contains(one.id())) {
            add(Signal.LINK, settings.linkWeight(), 1, List.of(other.id()));
        }
    }

    private void addTime(Item one, Item other) {
        if (one.date() != null && other.date() != null) {
            long days = Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
            double closeness = Math.pow(0.5, days / HALF_LIFE_DAYS);
            add(Signal.TIME, settings.timeWeight(), closeness, List.of(Long.toString(days)));
        }
    }

    private void add(Signal signal, double weight, double similarity, List<String> values) {
        if (similarity > 0) {
            reasons.add(new Reason(signal, values, weight * similarity / settings.totalWeight()));
        }
    }
}
