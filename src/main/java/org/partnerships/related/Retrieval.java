package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Norms;
import org.partnerships.related.index.Segment;
import org.partnerships.related.index.TermCursor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the documents worth comparing in full: adds up, term by term, what the postings tell, rare
 * terms first, and stops reading after a fixed number of postings. Not thread-safe.
 */
final class Retrieval {

    private static final ThreadLocal<Retrieval> OF_THREAD = ThreadLocal.withInitial(Retrieval::new);

    private final TermCursor cursor = new TermCursor();
    private float[] scores = new float[1 << 10];
    private int[] touched = new int[1 << 10];
    private int touchedCount;

    /** The one of the running thread, which keeps its buffers. */
    static Retrieval ofThread() {
        return OF_THREAD.get();
    }

    /** The best documents in no order; those the filter refuses do not take a place. */
    TopPlaces find(Comparison query, LanguageIndex index, int limit, Predicate<ItemFacts> filter) {
        int[] order = order(query, index);
        int[] attributes = attributes(query, index);
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

    /** Places of the terms to look up: the weightiest, the rarest first, within the limit. */
    private static int[] order(Comparison query, LanguageIndex index) {
        QueryVector text = query.text();
        int[] order =
                IntStream.range(0, text.terms.length)
                        .filter(i -> index.statistics().documentFrequency(text.terms[i]) > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -text.inText[i] - text.inBm25[i]))
                        .limit(query.settings().queryTerms())
                        .mapToInt(i -> i)
                        .toArray();
        return affordable(order, text.terms, index, query.settings().postings());
    }

    private static int[] attributes(Comparison query, LanguageIndex index) {
        int[] terms = query.attributes().terms;
        int[] order = IntStream.range(0, terms.length).toArray();
        return affordable(order, terms, index, query.settings().postings());
    }

    private static int[] affordable(int[] order, int[] terms, LanguageIndex index, int postings) {
        int[] rareFirst =
                Arrays.stream(order)
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(
                                        i -> index.statistics().documentFrequency(terms[i])))
                        .mapToInt(i -> i)
                        .toArray();
        long left = postings;
        int count = 0;
        while (count < rareFirst.length && left > 0) {
            left -= index.statistics().documentFrequency(terms[rareFirst[count]]);
            count += left >= 0 ? 1 : 0;
        }
        return Arrays.copyOf(rareFirst, count);
    }

    private void addText(Comparison query, int place, Segment segment) {
        QueryVector text = query.text();
        Norms norms = segment.norms();
        Saturation saturation = query.saturation();
        float inText = text.inText[place];
        float inBm25 = text.inBm25[place];
        while (cursor.next()) {
            int document = cursor.value();
            int code = cursor.code();
            float worth = inText * Codes.textWeight(code) * norms.text()[document];
            if (inBm25 > 0) {
                worth += inBm25 * saturation.of(code, segment.lengthCode(document));
            }
            if ((code & Codes.HEAD) != 0) {
                worth += text.inHead[place] * Codes.headWeight(code) * norms.head()[document];
                if ((code & Codes.TITLE) != 0) {
                    float titleWeight = Codes.titleWeight(code);
            worth += text.inTitle[place] * titleWeight * norms.title()[document];
                    worth += text.contained[place] * titleWeight * norms.titleSum()[document];
                }
            }
            add(document, worth);
        }
    }

    private void addAttribute(float worth) {
        while (cursor.next()) {
            add(cursor.value(), (float) (worth * Codes.attributeWeight(cursor.code())));
        }
    }

    private void add(int document, float worth) {
        if (worth > 0) {
            if (scores[document] == 0) {
                touched[touchedCount++] = document;
            }
            scores[document] += worth;
        }
    }

    private void collect(
            Comparison query, Segment segment, TopPlaces top, Predicate<ItemFacts> filter) {
        float most = (float) query.settings().totalCloseness();
        for (int i = 0; i < touchedCount; i++) {
            int document = touched[i];
            float score = scores[document];
            scores[document] = 0;
            if (score + most > top.threshold()) {
                ItemFacts facts = segment.facts(document);
                score += (float) query.timeGain(score, facts);
                if (score > top.threshold() && filter.test(facts)) {
                    top.offer(score, segment, document);
                }
            }
        }
        touchedCount = 0;
    }

    private void ensureRoom(int size) {
        if (scores.length < size) {
            scores = new float[size];
            touched = new int[size];
        }
    }
}
