package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermCursor;
import org.partnerships.related.index.TermDictionary;
import org.partnerships.related.index.TermKind;

import java.util.Arrays;

/**
 * Compares the fields of the item asked for with those of others: for each signal the cosine of
 * what both have, rare values counting more; 1 when one of the two refers to the other. Not
 * thread-safe.
 */
final class AttributeComparison {

    private static final AttributeSignal[] SIGNALS = AttributeSignal.values();

    private final QueryAttributes query;
    private final Statistics statistics;
    private final TermDictionary.View dictionary;
    private final RelatedSettings settings;
    private final double[] products = new double[SIGNALS.length];
    private final double[] lengths = new double[SIGNALS.length];
    private final boolean[] direct = new boolean[SIGNALS.length];

    AttributeComparison(
            QueryAttributes query,
            Statistics statistics,
            TermDictionary.View dictionary,
            RelatedSettings settings) {
        this.query = query;
        this.statistics = statistics;
        this.dictionary = dictionary;
        this.settings = settings;
    }

    /** About what an attribute is worth in another item, if that has as many as this one. */
    float worth(int place) {
        TermKind kind = dictionary.kind(query.terms[place]);
        double worth = 0;
        for (AttributeSignal signal : SIGNALS) {
            if (signal.includes(kind, query.codes[place])) {
                double weight = query.weight(place) / query.lengths[signal.ordinal()];
                worth += signal.weight(settings) * weight * weight;
            }
        }
        return (float) worth;
    }

    /** Reads the other item's attributes and sets the shares of these signals. */
    void compare(
            ItemFacts asked,
            ItemFacts other,
            TermCursor attributes,
            double[] shares,
            Evidence evidence) {
        Arrays.fill(products, 0);
        Arrays.fill(lengths, 0);
        Arrays.fill(direct, false);
        while (attributes.next()) {
            int term = attributes.value();
            TermKind kind = dictionary.kind(term);
            double weight = Codes.attributeWeight(attributes.code()) * statistics.idf(term);
            AttributeSignal.addSquare(lengths, kind, attributes.code(), weight);
            int place = query.places.of(term);
            if (place >= 0) {
                boolean refers = term == asked.self() || term == other.self();
                share(place, attributes.code(), weight, refers, evidence);
            }
        }
        AttributeSignal.roots(lengths);
        for (AttributeSignal signal : SIGNALS) {
            shares[signal.signal().ordinal()] = signal.weight(settings) * similarity(signal);
        }
    }

    private void share(int place, int code, double weight, boolean refers, Evidence evidence) {
        TermKind kind = dictionary.kind(query.terms[place]);
        for (AttributeSignal signal : SIGNALS) {
            if (signal.includes(kind, code) && signal.includes(kind, query.codes[place])) {
                double worth = weight * query.weight(place);
                products[signal.ordinal()] += worth;
                direct[signal.ordinal()] |= refers;
                evidence.add(signal.signal(), query.terms[place], worth);
            }
        }
    }

    private double similarity(AttributeSignal signal) {
        int i = signal.ordinal();
        return direct[i] ? 1 : Math.min(1, products[i] / (lengths[i] * query.lengths[i]));
    }
}
