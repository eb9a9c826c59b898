package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.TermDictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the shares of a comparison into values that a reader understands. */
final class Reasons {

    /** Terms shown of one signal. */
    private static final int SHOWN = 5;

    private Reasons() {}

    static List<Reason> of(
            Pair pair, Evidence evidence, ItemFacts asked, TermDictionary.View dictionary) {
        List<Reason> reasons = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            double share = pair.shares()[signal.ordinal()];
            if (share > 0) {
                List<String> values = values(signal, pair, evidence, asked, dictionary);
                reasons.add(new Reason(signal, values, share));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
        return reasons;
    }

    private static List<String> values(
            Signal signal,
            Pair pair,
            Evidence evidence,
            ItemFacts asked,
            TermDictionary.View dictionary) {
        return switch (signal) {
            case TIME -> days(asked.day(), pair.facts().day());
            case FOLDER -> List.of(asked.folder());
            case MENTION ->
                    List.of(
                            evidence.weightiest(signal, Integer.MAX_VALUE).stream()
                                    .map(dictionary::surface)
                                    .collect(Collectors.joining(" ")));
            default ->
                    evidence.weightiest(signal, SHOWN).stream().map(dictionary::surface).toList();
        };
    }

    private static List<String> days(int day, int other) {
        return day == ItemFacts.NO_DAY || other == ItemFacts.NO_DAY
                ? List.of()
                : List.of(Long.toString(Math.abs((long) day - other)));
    }
}
