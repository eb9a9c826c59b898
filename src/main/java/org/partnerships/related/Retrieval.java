package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Norms;
import org.partnerships.related.index.Segment;
import org.partnerships.related.index.TermCursor;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * Finds the documents worth comparing in full: adds up, term by term, what the postings tell, and
 * leaves out the most common terms. Not thread-safe.
 */
final class Retrieval {

    /** Not one per thread: the threads of a servlet container outlive the module. */
    private static final Queue<Retrieval> IDLE = new ConcurrentLinkedQueue<>();

    /**
     * The part of all that an item's terms are worth that is looked up first. What is left are the
     * most common words, which hardly tell one candidate from another but have most of the
     * postings; the full comparison counts them all.
     */
    private static final double ENOUGH = 0.97;

    private static final int BLOCK = 256;

    private final TermCursor cursor = new TermCursor();
    private final int[] documents = new int[BLOCK];
    private final byte[] codes = new byte[BLOCK];
    private final Accumulators accumulators = new Accumulators();

    private Retrieval() {}

    /** The best documents; those the filter refuses do not take a place. */
    static Candidates best(
            Comparison query, LanguageIndex index, int limit, Predicate<ItemFacts> filter) {
        Retrieval idle = IDLE.poll();
        Retrieval retrieval = idle == null ? new Retrieval() : idle;
        Candidates best = retrieval.find(query, index, ENOUGH, limit, filter);
        if (best.complete()) {
            best = retrieval.find(query, index, 1, limit, filter);
        }
        // Not when that failed: the buffers would not be clean.
        IDLE.add(retrieval);
        return best;
    }

    private Candidates find(
            Comparison query,
            LanguageIndex index,
            double part,
            int limit,
            Predicate<ItemFacts> filter) {
        int[] texts = LookUps.texts(query, index, part);
        int[] attributes = LookUps.attributes(query, index);
        accumulators.begin(index);
        for (Segment segment : index.segments()) {
            for (int place : texts) {
                if (segment.openPostings(query.text().terms[place], cursor)) {
                    addText(query, place, segment);
                }
            }
            for (int place : attributes) {
                if (segment.openPostings(query.attributes().terms[place], cursor)) {
                    addAttribute(query.attributeWorth(place));
                }
            }
            accumulators.endSegment();
        }
        return accumulators.best(query, limit, filter);
    }

    private void addText(Comparison query, int place, Segment segment) {
        QueryVector text = query.text();
        Norms norms = segment.norms();
        float[] lengths = norms.text();
        Saturation saturation = query.saturation();
        float inText = text.inText[place];
        float inBm25 = text.inBm25[place];
        for (int read = read(); read > 0; read = read()) {
            for (int i = 0; i < read; i++) {
                int document = documents[i];
                int code = codes[i];
                float worth = inText * Codes.textWeight(code) * lengths[document];
                worth += inBm25 * saturation.of(code, segment.lengthCode(document));
                if ((code & Codes.HEAD) != 0) {
                    worth += text.head(place, code, norms, document);
                }
                accumulators.add(document, worth);
            }
        }
    }

    private void addAttribute(float worth) {
        for (int read = read(); read > 0; read = read()) {
            for (int i = 0; i < read; i++) {
                accumulators.add(documents[i], (float) (worth * Codes.attributeWeight(codes[i])));
            }
        }
    }

    private int read() {
        return cursor.read(documents, codes);
    }
}
