package org.partnerships.standalone.repository.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.Scorer;
import org.partnerships.standalone.repository.index.IndexedDocuments.DocumentFilter;

import java.io.IOException;
import java.util.Arrays;

/** Collects the documents that match and pass a filter, in the order of the index or by score. */
final class HitCollector extends Collector {

    private static final int FIRST_SIZE = 64;

    private final DocumentFilter filter;
    private final boolean scored;
    private final long most;
    private long[] hits = new long[FIRST_SIZE];
    private int size;
    private long total;
    private Scorer scorer;
    private int base;

    /**
     * @param most how many are kept, if they are not scored; all are counted
     */
    HitCollector(DocumentFilter filter, boolean scored, long most) {
        this.filter = filter;
        this.scored = scored;
        this.most = most;
    }

    @Override
    public void collect(int document) throws IOException {
        int number = base + document;
        if (!filter.passes(number)) {
            return;
        }
        total++;
        if (scored || size < most) {
            if (size == hits.length) {
                hits = Arrays.copyOf(hits, 2 * size);
            }
            hits[size++] = scored ? byScore(scorer.score(), number) : number;
        }
    }

    /** Scores are positive, hence their bits have their order; the highest comes first. */
    private static long byScore(float score, int document) {
        return (long) ~Float.floatToIntBits(score) << Integer.SIZE | document;
    }

    /** Document numbers, the best first. */
    int[] documents() {
        if (scored) {
            Arrays.sort(hits, 0, size);
        }
        int[] documents = new int[size];
        for (int i = 0; i < size; i++) {
            documents[i] = (int) hits[i];
        }
        return documents;
    }

    /** How many documents there are. */
    long total() {
        return total;
    }

    @Override
    public void setScorer(Scorer newScorer) {
        scorer = newScorer;
    }

    @Override
    public void setNextReader(IndexReader reader, int docBase) {
        base = docBase;
    }

    @Override
    public boolean acceptsDocsOutOfOrder() {
        return false;
    }
}
