package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;
import org.partnerships.related.ItemText;
import org.partnerships.related.text.Analyzer;
import org.partnerships.related.text.Token;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of all texts in one language, plainly counted: what the baselines and the measure of
 * diversity rest on, so that they do not depend on what they judge.
 */
final class TextModel {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private long words;

    TextModel(Collection<Item> items, String language) {
        Analyzer analyzer = Analyzer.of(language);
        for (Item item : items) {
            ItemText text = item.texts().get(language);
            if (text != null) {
                counts.put(item.id(), count(analyzer, text));
            }
        }
        for (Map<String, Integer> terms : counts.values()) {
            terms.keySet().forEach(term -> texts.merge(term, 1, Integer::sum));
            words += length(terms);
        }
    }

    private static Map<String, Integer> count(Analyzer analyzer, ItemText text) {
        Map<String, Integer> terms = new HashMap<>();
        String all = text.title() + '\n' + text.teaser() + '\n' + text.body();
        for (Token token : analyzer.analyze(all)) {
            terms.merge(token.term(), 1, Integer::sum);
        }
        return terms;
    }

    static long length(Map<String, Integer> terms) {
        return terms.values().stream().mapToLong(count -> count).sum();
    }

    /** Item to term to how often; only items with texts in the language. */
    Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    /** In how many texts a term occurs. */
    int texts(String term) {
        return texts.getOrDefault(term, 0);
    }

    /** Words of a text on the average; at least 1. */
    double averageLength() {
        return Math.max(1, words / (double) Math.max(1, counts.size()));
    }

    /** How rare a term is, as BM25 has it. */
    double idf(String term) {
        int count = texts(term);
        return Math.log1p((counts.size() - count + 0.5) / (count + 0.5));
    }

    /** The cosine of two items' texts by tf-idf, 0 to 1; 0 when one has none. */
    double cosine(String one, String other) {
        Map<String, Double> first = weights(one);
        Map<String, Double> second = weights(other);
        double product = 0;
        for (Map.Entry<String, Double> entry : first.entrySet()) {
            product += entry.getValue() * second.getOrDefault(entry.getKey(), 0.0);
        }
        double lengths = norm(first) * norm(second);
        return lengths == 0 ? 0 : Math.min(1, product / lengths);
    }

    private Map<String, Double> weights(String id) {
        Map<String, Double> weights = new HashMap<>();
        counts.getOrDefault(id, Map.of())
                .forEach((term, count) -> weights.put(term, (1 + Math.log(count)) * idf(term)));
        return weights;
    }

    private static double norm(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(value -> value * value).sum());
    }
}
