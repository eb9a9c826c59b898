package org.partnerships.related.evaluation;

import org.partnerships.related.Item;
import org.partnerships.related.RelatedSettings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Measures how well a site's related content is found, by the site itself: every link an editor
 * made is hidden in turn, and counts as found when it comes back. Four simple recommenders are
 * measured beside it. Not thread-safe.
 */
public final class Evaluation {

    /** Places of a list as readers usually see it; coverage and diversity are of such lists. */
    private static final int SHORT = 3;

    private static final int LONG = 10;

    private static final String HEADER =
            String.format(
                    "%-16s%9s%9s%11s%10s%11s",
                    "", "nDCG@3", "nDCG@10", "recall@10", "coverage", "diversity");

    private final List<Item> items;
    private final String language;
    private final EditorLinks links;
    private final Map<String, TextModel> models = new HashMap<>();
    private final List<Recommender> recommenders;

    /**
     * An evaluation of a site's items.
     *
     * @param language the one to ask in wherever an item has it, else the item's first
     * @throws EvaluationException when there are fewer than two items
     */
    public Evaluation(List<Item> items, String language, RelatedSettings settings) {
        if (items.size() < 2) {
            throw new EvaluationException(
                    "There are %d items, but at least 2 are needed to relate one to another"
                            .formatted(items.size()));
        }
        this.items = items.stream().filter(item -> !item.texts().isEmpty()).toList();
        this.language = language;
        this.links = new EditorLinks(this.items);
        for (Item item : this.items) {
            item.texts()
                    .keySet()
                    .forEach(
                            code ->
                                    models.computeIfAbsent(
                                            code, any -> new TextModel(this.items, any)));
        }
        Candidates candidates = new Candidates(this.items);
        recommenders =
                List.of(
                        new Engine(settings, this.items, links),
                        new MoreLikeThis(candidates, models),
                        new SharedTopics(candidates),
                        new NewestFirst(candidates),
                        new RandomOrder(candidates));
    }

    /**
     * Measures all recommenders.
     *
     * @param progress is told in a sentence how far it has got
     * @return lines of a plain table with what it rests on and what its columns mean
     */
    public List<String> table(Consumer<String> progress) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%d items, %d of them with links by editors, %d links"
                        .formatted(items.size(), links.grades().size(), links.count()));
        lines.add("");
        lines.add(HEADER);
        for (Recommender recommender : recommenders) {
            progress.accept("Measuring %s.".formatted(recommender.name()));
            lines.add(row(recommender));
        }
        lines.add("");
        lines.addAll(
                List.of(
                        "nDCG and recall: how many of the hidden links come back, and how far up.",
                        "coverage: share of items with " + SHORT + " results, fallbacks left out.",
                        "diversity: how unlike the texts in such a list are, 0 to 1."));
        return lines;
    }

    private String row(Recommender recommender) {
        double[] found = found(recommender);
        double full = 0;
        double unlike = 0;
        int mixed = 0;
        for (Item item : items) {
            String asked = language(item);
            List<String> list = recommender.list(item, asked, SHORT);
            full += list.size() == SHORT ? 1 : 0;
            if (list.size() > 1) {
                unlike += diversity(list, models.get(asked));
                mixed++;
            }
        }
        return String.format(
                Locale.ROOT,
                "%-16s%9.4f%9.4f%11.4f%10.4f%11.4f",
                recommender.name(),
                found[0],
                found[1],
                found[2],
                full / items.size(),
                unlike / Math.max(1, mixed));
    }

    /** nDCG of short and long lists, and recall of long ones, as means over items with links. */
    private double[] found(Recommender recommender) {
        double[] sums = new double[3];
        int queries = 0;
        for (Item item : items) {
            Map<String, Integer> grades = links.grades().get(item.id());
            if (grades != null) {
                List<String> ranked = recommender.related(item, language(item), LONG);
                sums[0] += Measures.ndcg(ranked, grades, SHORT);
                sums[1] += Measures.ndcg(ranked, grades, LONG);
                sums[2] += Measures.recall(ranked, grades, LONG);
                queries++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= Math.max(1, queries);
        }
        return sums;
    }

    private static double diversity(List<String> list, TextModel model) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += 1 - model.cosine(list.get(i), list.get(j));
                pairs++;
            }
        }
        return sum / pairs;
    }

    private String language(Item item) {
        return item.texts().containsKey(language)
                ? language
                : new TreeSet<>(item.texts().keySet()).first();
    }
}
