package org.partnerships.related.evaluation;

import org.partnerships.related.Changes;
import org.partnerships.related.Item;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;
import org.partnerships.related.RelatedQuery;
import org.partnerships.related.RelatedSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ranks a collection of documents for judged queries, and writes the result as a TREC run: lines of
 * query, Q0, document, rank, score and tag.
 *
 * @param docs a file with a JSON object per line: id, type, lang, title, teaser, body, date, tags
 * @param queries a file whose lines begin with the id of a query and a tab
 * @param type the only type to rank; null for all
 * @param hideTags whether tags are kept from the ranking
 */
public record Ranker(Path docs, Path queries, String type, boolean hideTags) {

    private static final int LENGTH = 10;
    private static final String TAG = "related";

    /**
     * Ranks and writes the run.
     *
     * @throws EvaluationException when a file cannot be read or written
     */
    public void rank(RelatedSettings settings, Path out) {
        try {
            Files.write(out, run(settings));
        } catch (IOException e) {
            throw new EvaluationException("Cannot write " + out + ": check the folder", e);
        }
    }

    /** The lines of the run; up to ten for each query that is among the documents. */
    public List<String> run(RelatedSettings settings) {
        TestCollection collection = TestCollection.read(docs, hideTags);
        RelatedContent content = new RelatedContent(settings);
        content.apply(Changes.upserts(collection.items()));
        List<String> lines = new ArrayList<>();
        for (String query : Judgements.read(queries).grades().keySet()) {
            Item item = collection.item(query);
            if (item != null) {
                lines.addAll(lines(query, content.related(question(item))));
            }
        }
        return lines;
    }

    private RelatedQuery question(Item item) {
        String language = item.texts().keySet().iterator().next();
        Set<String> types = type == null ? Set.of() : Set.of(type);
        return RelatedQuery.of(item.id(), language, LENGTH).withTypes(types);
    }

    private static List<String> lines(String query, List<RelatedItem> results) {
        List<String> lines = new ArrayList<>();
        for (RelatedItem result : results) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s Q0 %s %d %.6f %s",
                            query,
                            result.id(),
                            lines.size() + 1,
                            result.score(),
                            TAG));
        }
        return lines;
    }
}
