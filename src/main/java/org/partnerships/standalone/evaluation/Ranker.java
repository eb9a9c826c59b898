package org.partnerships.standalone.evaluation;

import org.partnerships.related.Changes;
import org.partnerships.related.Item;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;
import org.partnerships.related.RelatedOptions;
import org.partnerships.related.RelatedQuery;
import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Progress;
import org.partnerships.standalone.words.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ranks a collection of documents for judged queries, and writes the result as a TREC run: lines of
 * query, Q0, document, rank, score and tag. Every document is a candidate in whatever language it
 * is; readers' rules for languages are not part of this measure.
 *
 * @param docs a file with a JSON object per line: id, type, lang, title, teaser, body, date, tags
 * @param queries a file whose lines begin with the id of a query, with a tab behind it
 * @param type the only type to rank; null for all
 * @param hideTags whether tags are kept from the ranking
 */
public record Ranker(Path docs, Path queries, String type, boolean hideTags) {

    private static final int LENGTH = 10;
    private static final String TAG = "related";

    private static final double NANOS_PER_MILLI = 1_000_000;

    /**
     * Ranks and writes the run.
     *
     * @param progress is told how far it has got
     * @throws EvaluationException when a file cannot be read or written
     */
    public void rank(RelatedSettings settings, Path out, Progress progress) {
        List<String> lines = run(settings, progress);
        try {
            Files.write(out, lines);
        } catch (IOException e) {
            throw new EvaluationException(e, "rank.unwritable", out, Reason.of(e));
        }
        progress.say(Message.of("rank.wrote", lines.size(), out));
    }

    /**
     * The lines of the run; up to ten for each query that is among the documents.
     *
     * @throws EvaluationException when a file cannot be read, or has nothing to rank
     */
    public List<String> run(RelatedSettings settings, Progress progress) {
        TestCollection collection = TestCollection.read(docs, hideTags);
        List<String> ids = Judgements.queries(queries);
        collection.requireType(type, docs);
        progress.say(Message.of("rank.read", collection.size(), docs));
        RelatedContent content = new RelatedContent(settings);
        content.apply(Changes.upserts(collection.items()));
        List<String> known = known(ids, collection, progress);
        long start = System.nanoTime();
        List<String> lines = new ArrayList<>();
        int done = 0;
        for (String query : known) {
            lines.addAll(lines(query, content.related(question(collection.item(query)))));
            done++;
            progress.step(Message.of("rank.step", done, known.size()));
        }
        double perQuery = (System.nanoTime() - start) / NANOS_PER_MILLI / Math.max(1, known.size());
        progress.say(Message.of("rank.ranked", known.size(), perQuery));
        return lines;
    }

    private List<String> known(List<String> ids, TestCollection collection, Progress progress) {
        List<String> unknown = ids.stream().filter(id -> collection.item(id) == null).toList();
        if (unknown.size() == ids.size()) {
            throw new EvaluationException(null, "rank.noKnownQuery", ids.size(), queries, docs);
        }
        if (!unknown.isEmpty()) {
            progress.say(
                    Message.of("rank.unknownQueries", unknown.size(), ids.size(), unknown.get(0)));
        }
        return ids.stream().filter(id -> collection.item(id) != null).toList();
    }

    private RelatedQuery question(Item item) {
        String language = item.texts().keySet().iterator().next();
        Set<String> types = type == null ? Set.of() : Set.of(type);
        return RelatedQuery.of(
                item.id(),
                language,
                RelatedOptions.of(LENGTH).withTypes(types).withOtherLanguages(true));
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
