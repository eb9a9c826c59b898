package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Norms;
import org.partnerships.related.index.Segment;
import org.partnerships.related.index.TermCursor;

import java.util.ArrayList;
import java.util.List;
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

    /** Places kept for documents that turn out not to be allowed. */
    private static final int SPARE = 16;

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
        Candidates best = retrieval.find(query, index, limit, filter);
        // Not when that failed: the buffers would not be clean.
        IDLE.add(retrieval);
        return best;
    }

    private Candidates find(
            Comparison query, LanguageIndex index, int limit, Predicate<ItemFacts> filter) {
        add(query, index, ENOUGH);
        // To ask the filter costs a look at an object far away: only the best are asked about.
        int enough = limit + SPARE;
        List<LanguageIndex.Place> best = accumulators.best(query, index, enough, any -> true);
        List<LanguageIndex.Place> allowed = allowed(best, limit, filter);
        if (allowed.size() < limit && best.size() == enough) {
            allowed = accumulators.best(query, index, limit, filter);
        }
        if (allowed.size() < limit) {
            add(query, index, 1);
            allowed = accumulators.best(query, index, limit, filter);
        }
        accumulators.clear();
        return new Candidates(allowed, allowed.size() < limit);
    }

    private static List<LanguageIndex.Place> allowed(
            List<LanguageIndex.Place> places, int limit, Predicate<ItemFacts> filter) {
        List<LanguageIndex.Place> allowed = new ArrayList<>(limit);
        for (LanguageIndex.Place place : places) {
            if (allowed.size() < limit && filter.test(place.facts())) {
                allowed.add(place);
            }
        }
        return allowed;
    }

    /** Adds up the scores of all documents. */
    private void add(Comparison query, LanguageIndex index, double part) {
        int[] texts = LookUps.texts(query, index, part);
        int[] attributes = LookUps.attributes(query, index);
        accumulators.begin(index);
        int first = 0;
        for (Segment segment : index.segments()) {
            addTexts(query, texts, segment, first);
            addAttributes(query, attributes, segment, first);
            first += segment.size();
        }
    }

    private void addTexts(Comparison query, int[] places, Segment segment, int first) {
        int[] starts = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            starts[i] = segment.postings(query.text().terms[places[i]]);
        }
        for (int i = 0; i < places.length; i++) {
            if (starts[i] >= 0) {
                segment.openPostings(starts[i], cursor);
                addText(query, places[i], segment, first);
            }
        }
    }

    private void addText(Comparison query, int place, Segment segment, int first) {
        QueryVector text = query.text();
        Norms norms = segment.norms();
        float[] lengths = norms.text();
        float[] scores = accumulators.scores();
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
                scores[first + document] += worth;
            }
        }
    }

    private void addAttributes(Comparison query, int[] places, Segment segment, int first) {
        float[] scores = accumulators.scores();
        for (int place : places) {
            int start = segment.postings(query.attributes().terms[place]);
            if (start >= 0) {
                segment.openPostings(start, cursor);
                float worth = query.attributeWorth(place);
                for (int read = read(); read > 0; read = read()) {
                    for (int i = 0; i < read; i++) {
                        double weight = Codes.attributeWeight(codes[i]);
                        scores[first + documents[i]] += (float) (worth * weight);
                    }
                }
            }
        }
    }

    private int read() {
        return cursor.read(documents, codes);
    }
}
