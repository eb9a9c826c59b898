package org.partnerships.standalone.evaluation;

import org.partnerships.related.Item;
import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Measures how well a site's related content is found, by the site itself: every link an editor
 * made is hidden in turn, and counts as found when it comes back. Four simple recommenders are
 * measured beside it. Not thread-safe.
 */
public final class Evaluation {

    /** Places of a list as readers usually see it; coverage and diversity are of such lists. */
    private static final int SHORT = 3;

    private static final int LONG = 10;

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
            throw new EvaluationException(null, "evaluate.tooFew", items.size());
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
     * @param progress is told how far it has got
     * @return lines of a plain table with what it rests on and what its columns mean
     */
    public List<Message> table(Progress progress) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of("evaluate.items", items.size(), links.grades().size(), links.count()));
        lines.add(Message.of("evaluate.head"));
        for (Recommender recommender : recommenders) {
            progress.say(Message.of("evaluate.measuring", recommender.name()));
            lines.add(row(recommender, progress));
        }
        lines.add(Message.of("evaluate.legend", SHORT));
        return lines;
    }

    private Message row(Recommender recommender, Progress progress) {
        double[] found = found(recommender, progress);
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
        return Message.of(
                "evaluate.row",
                recommender.name(),
                found[0],
                found[1],
                found[2],
                full / items.size(),
                unlike / Math.max(1, mixed));
    }

    /** nDCG of short and long lists, and recall of long ones, as means over items with links. */
    private double[] found(Recommender recommender, Progress progress) {
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
                progress.step(
                        Message.of(
                                "evaluate.measured",
                                recommender.name(),
                                queries,
                                links.grades().size()));
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
