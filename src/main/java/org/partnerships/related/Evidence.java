package org.partnerships.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what two items have in common, for the reasons; {@link #NONE} collects nothing. */
class Evidence {

    static final Evidence NONE =
            new Evidence() {
                @Override
                void add(Signal signal, int term, double worth) {
                    // nobody asked
                }
            };

    private record Term(int number, double worth) {}

    private final Map<Signal, List<Term>> terms = new EnumMap<>(Signal.class);

    void add(Signal signal, int term, double worth) {
        terms.computeIfAbsent(signal, any -> new ArrayList<>()).add(new Term(term, worth));
    }

    /** The terms that gave most to a signal, the weightiest first. */
    List<Integer> weightiest(Signal signal, int limit) {
        return terms.getOrDefault(signal, List.of()).stream()
                .sorted(
                        Comparator.comparingDouble(Term::worth)
                                .reversed()
                                .thenComparingInt(Term::number))
                .limit(limit)
                .map(Term::number)
                .toList();
    }
}
