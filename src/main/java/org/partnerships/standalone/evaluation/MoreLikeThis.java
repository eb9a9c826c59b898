package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;
import org.partnerships.standalone.words.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What search engines call Message.of("evaluate.moreLikeThis"), tuned: the item's best terms by
 * tf-idf, each boosted by that, as a BM25 query over all texts.
 */
final class MoreLikeThis implements Recommender {

    private static final int TERMS = 50;
    private static final int MIN_TEXTS = 2;
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final Candidates candidates;
    private final Map<String, TextModel> models;
    private final Map<String, Map<String, Map<String, Double>>> postings = new HashMap<>();

    MoreLikeThis(Candidates candidates, Map<String, TextModel> models) {
        this.candidates = candidates;
        this.models = models;
    }

    @Override
    public Message name() {
        return Message.of("evaluate.moreLikeThis");
    }

    @Override
    public List<String> related(Item item, String language, int limit) {
        TextModel model = models.get(language);
        Map<String, Map<String, Double>> index =
                postings.computeIfAbsent(language, code -> index(model));
        Map<String, Double> scores = new HashMap<>();
        for (Map.Entry<String, Double> term : query(item, model)) {
            index.get(term.getKey())
                    .forEach((id, worth) -> scores.merge(id, term.getValue() * worth, Double::sum));
        }
        return candidates
                .of(item, language)
                .map(Item::id)
                .filter(scores::containsKey)
                .sorted(
                        Comparator.comparing((String id) -> -scores.get(id))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    private static List<Map.Entry<String, Double>> query(Item item, TextModel model) {
        List<Map.Entry<String, Double>> terms = new ArrayList<>();
        model.counts()
                .getOrDefault(item.id(), Map.of())
                .forEach(
                        (term, count) -> {
                            if (model.texts(term) >= MIN_TEXTS) {
                                terms.add(Map.entry(term, count * model.idf(term)));
                            }
                        });
        terms.sort(
                Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        return terms.subList(0, Math.min(TERMS, terms.size()));
    }

    /** Term to item to BM25's worth of the term there. */
    private static Map<String, Map<String, Double>> index(TextModel model) {
        Map<String, Map<String, Double>> index = new HashMap<>();
        model.counts()
                .forEach(
                        (id, terms) -> {
                            double length = TextModel.length(terms) / model.averageLength();
                            terms.forEach(
                                    (term, count) ->
                                            index.computeIfAbsent(term, any -> new HashMap<>())
                                                    .put(
                                                            id,
                                                            model.idf(term)
                                                                    * saturated(count, length)));
                        });
        return index;
    }

    private static double saturated(int count, double length) {
        return count * (K1 + 1) / (count + K1 * (1 - B + B * length));
    }
}
