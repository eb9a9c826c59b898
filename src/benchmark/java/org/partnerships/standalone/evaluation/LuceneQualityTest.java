package org.partnerships.standalone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.related.Item;
import org.partnerships.related.ItemText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Lucene's MoreLikeThis reaches on the gold sets: the better of all fields in one with 50
 * terms and of title, teaser and body with 100; minTf 1, minDf 2, boosted.
 */
@Tag("benchmark")
class LuceneQualityTest {

    private static final Path GOLD = Path.of(System.getProperty("gold", "../shared/gold"));
    private static final String ALL = "all";
    private static final String[] FIELDS = {"title", "teaser", "body"};
    private static final int LIMIT = 10;

    @ParameterizedTest
    @CsvSource({"okf-de, de", "digitalgov, en"})
    void measuresMoreLikeThis(String set, String language) throws IOException {
        assumeTrue(Files.isDirectory(GOLD.resolve(set)), "no gold sets in " + GOLD);
        List<Item> items = TestCollection.read(GOLD.resolve(set + "/docs.jsonl"), true).items();
        Analyzer analyzer = language.equals("de") ? new GermanAnalyzer() : new EnglishAnalyzer();
        try (DirectoryReader reader = DirectoryReader.open(index(items, analyzer))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (String task : List.of("main", "profile", "tags")) {
                double one = mean(searcher, like(searcher, analyzer, 50, ALL), items, set, task);
                double three =
                        mean(searcher, like(searcher, analyzer, 100, FIELDS), items, set, task);
                System.out.printf(
                        "%s %s: MoreLikeThis nDCG@10 %.4f (all in one) %.4f (three fields)%n",
                        set, task, one, three);
                assertThat(Math.max(one, three)).isPositive();
            }
        }
    }

    private static ByteBuffersDirectory index(List<Item> items, Analyzer analyzer)
            throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setStoreTermVectors(true);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Item item : items) {
                ItemText text = item.texts().values().iterator().next();
                Document document = new Document();
                document.add(new Field("title", text.title(), type));
                document.add(new Field("teaser", text.teaser(), type));
                document.add(new Field("body", text.body(), type));
                String all = text.title() + "\n" + text.teaser() + "\n" + text.body();
                document.add(new Field(ALL, all, type));
                document.add(new StringField("type", item.type(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    private static MoreLikeThis like(
            IndexSearcher searcher, Analyzer analyzer, int terms, String... fields)
            throws IOException {
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setFieldNames(fields);
        like.setAnalyzer(analyzer);
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(terms);
        like.setBoost(true);
        return like;
    }

    private static double mean(
            IndexSearcher searcher, MoreLikeThis like, List<Item> items, String set, String task)
            throws IOException {
        Map<String, Map<String, Integer>> grades =
                Judgements.read(GOLD.resolve(set + "/qrels-" + task + ".tsv")).grades();
        List<String> ids = items.stream().map(Item::id).toList();
        double sum = 0;
        for (Map.Entry<String, Map<String, Integer>> query : grades.entrySet()) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            int asked = ids.indexOf(query.getKey());
            builder.add(like.like(asked), Occur.MUST);
            if (task.equals("profile")) {
                builder.add(new TermQuery(new Term("type", "profile")), Occur.FILTER);
            }
            List<String> ranked = new ArrayList<>();
            for (ScoreDoc found : searcher.search(builder.build(), LIMIT + 1).scoreDocs) {
                if (found.doc != asked) {
                    ranked.add(ids.get(found.doc));
                }
            }
            sum += Measures.ndcg(ranked, query.getValue(), LIMIT);
        }
        return sum / grades.size();
    }
}
