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
 * Finds the documents worth comparing in full: adds up, term by term, what the postings tell, rare
 * terms first, and stops reading after a fixed number of postings. Not thread-safe.
 */
final class Retrieval {

    /** Not one per thread: the threads of a servlet container outlive the module. */
    private static final Queue<Retrieval> IDLE = new ConcurrentLinkedQueue<>();

    private static final int BLOCK = 256;

    private final TermCursor cursor = new TermCursor();
    private final int[] documents = new int[BLOCK];
    private final byte[] codes = new byte[BLOCK];
    private float[] scores = new float[1 << 10];
    private int[] touched = new int[(1 << 10) + 1];
    private int touchedCount;

    private Retrieval() {}

    /** The best documents in no order; those the filter refuses do not take a place. */
    static TopPlaces best(
            Comparison query, LanguageIndex index, int limit, Predicate<ItemFacts> filter) {
        Retrieval idle = IDLE.poll();
        Retrieval retrieval = idle == null ? new Retrieval() : idle;
        TopPlaces best = retrieval.find(query, index, limit, filter);
        // Not when that failed: the buffers would not be clean.
        IDLE.add(retrieval);
        return best;
    }

    private TopPlaces find(
            Comparison query, LanguageIndex index, int limit, Predicate<ItemFacts> filter) {
        int[] order = LookUps.texts(query, index);
        int[] attributes = LookUps.attributes(query, index);
        TopPlaces top = new TopPlaces(limit);
        for (Segment segment : index.segments()) {
            ensureRoom(segment.size());
            for (int place : order) {
                if (segment.openPostings(query.text().terms[place], cursor)) {
                    addText(query, place, segment);
                }
            }
            for (int place : attributes) {
                if (segment.openPostings(query.attributes().terms[place], cursor)) {
                    addAttribute(query.attributeWorth(place));
                }
            }
            collect(query, segment, top, filter);
        }
        return top;
    }

    private void addText(Comparison query, int place, Segment segment) {
        QueryVector text = query.text();
        Norms norms = segment.norms();
        Saturation saturation = query.saturation();
        float inText = text.inText[place];
        float inBm25 = text.inBm25[place];
        for (int read = read(); read > 0; read = read()) {
            for (int i = 0; i < read; i++) {
                int document = documents[i];
                int code = codes[i];
                float worth = inText * Codes.textWeight(code) * norms.text()[document];
                if (inBm25 > 0) {
                    worth += inBm25 * saturation.of(code, segment.lengthCode(document));
                }
                if ((code & Codes.HEAD) != 0) {
                    worth += text.head(place, code, norms, document);
                }
                add(document, worth);
            }
        }
    }

    private void addAttribute(float worth) {
        for (int read = read(); read > 0; read = read()) {
            for (int i = 0; i < read; i++) {
                add(documents[i], (float) (worth * Codes.attributeWeight(codes[i])));
            }
        }
    }

    private int read() {
        return cursor.read(documents, codes);
    }

    private void add(int document, float worth) {
        float before = scores[document];
        if (before == 0) {
            touched[touchedCount] = document;
            touchedCount += worth > 0 ? 1 : 0;
        }
        scores[document] = before + worth;
    }

    private void collect(
            Comparison query, Segment segment, TopPlaces top, Predicate<ItemFacts> filter) {
        float most = (float) query.settings().totalSurroundings();
        for (int i = 0; i < touchedCount; i++) {
            int document = touched[i];
            float score = scores[document];
            scores[document] = 0;
            if (score + most > top.threshold()) {
                ItemFacts facts = segment.facts(document);
                score += (float) query.gain(score, facts);
                if (score > top.threshold() && segment.isLive(document) && filter.test(facts)) {
                    top.offer(score, segment, document);
                }
            }
        }
        touchedCount = 0;
    }

    private void ensureRoom(int size) {
        if (scores.length < size) {
            scores = new float[size];
            touched = new int[size + 1];
        }
    }
}
