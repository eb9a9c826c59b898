package org.partnerships.related.benchmark;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.partnerships.related.Item;
import org.partnerships.related.ItemText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Lucene 9's MoreLikeThis, tuned: all fields in one, minTf 1, minDf 2, 50 terms, boosted; term
 * vectors kept, so that no text is analysed twice, and all segments merged into one. Thread-safe
 * once {@link #open}.
 */
final class LuceneMoreLikeThis implements AutoCloseable {

    private static final String FIELD = "all";

    private final Analyzer analyzer = new GermanAnalyzer();
    private final Directory directory;
    private final IndexWriter writer;
    private IndexSearcher searcher;

    LuceneMoreLikeThis(Path folder) throws IOException {
        directory = new MMapDirectory(folder);
        writer =
                new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(256));
    }

    void add(List<Item> items) throws IOException {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setStoreTermVectors(true);
        for (Item item : items) {
            ItemText text = item.texts().get("de");
            Document document = new Document();
            String all = text.title() + "\n" + text.teaser() + "\n" + text.body();
            document.add(new Field(FIELD, all, type));
            writer.addDocument(document);
        }
    }

    void open() throws IOException {
        writer.forceMerge(1);
        writer.close();
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
    }

    /** How many results the best of so many has. */
    int related(int document, int limit) {
        try {
            return searcher.search(like().like(document), limit + 1).scoreDocs.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MoreLikeThis like() throws IOException {
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setFieldNames(new String[] {FIELD});
        like.setAnalyzer(analyzer);
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(50);
        like.setBoost(true);
        return like;
    }

    @Override
    public void close() throws IOException {
        searcher.getIndexReader().close();
        directory.close();
    }
}
