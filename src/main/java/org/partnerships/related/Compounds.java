package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermBeginnings;
import org.partnerships.related.index.TermCounter;
import org.partnerships.related.index.TermDictionary;
import org.partnerships.related.index.TermKind;
import org.partnerships.related.index.TermVector;
import org.partnerships.related.text.Analyzer;
import org.partnerships.related.text.CompoundSplitter;

import java.util.List;

/**
 * Adds the parts of compounds to the vectors of a batch. What is a compound is told by the words of
 * the batch and of the index so far, so texts indexed when a site was small may lack parts. Not
 * thread-safe; one batch and language each.
 */
final class Compounds {

    private static final int[] NONE = new int[0];

    /** Texts for which it is worth the while to look at the whole dictionary first. */
    private static final int MANY = 100;

    private final TermDictionary dictionary;
    private final TermDictionary.View surfaces;
    private final Statistics statistics;
    private final int[] inBatch;
    private final CompoundSplitter splitter;
    private final int[][] parts;
    private final TermCounter counter = new TermCounter();

    Compounds(
            String language,
            TermDictionary dictionary,
            Statistics statistics,
            List<TermVector> batch) {
        this.dictionary = dictionary;
        this.surfaces = dictionary.view();
        this.statistics = statistics;
        this.inBatch = batch.size() == 1 ? NONE : new int[dictionary.size()];
        this.parts = batch.size() < MANY ? null : new int[surfaces.size()][];
        for (TermVector vector : inBatch.length == 0 ? List.<TermVector>of() : batch) {
            for (int term : vector.terms()) {
                inBatch[term]++;
            }
        }
        this.splitter =
                new CompoundSplitter(
                        Analyzer.of(language),
                        this::frequency,
                        batch.size() < MANY ? (letters, from, to, least) -> least : beginnings());
    }

    private CompoundSplitter.Beginnings beginnings() {
        TermBeginnings common =
                new TermBeginnings(
                        dictionary, term -> frequency(term) >= CompoundSplitter.MIN_TEXTS);
        // The stemmer makes two letters of ß, which would move all behind it.
        return (letters, from, to, least) ->
                letters.indexOf('ß') >= 0 ? least : common.shortest(letters, from, to, least);
    }

    private int frequency(String word) {
        int term = dictionary.find(TermKind.TEXT, word);
        return term < 0 ? 0 : frequency(term);
    }

    private int frequency(int term) {
        int there = statistics.documentFrequency(term);
        return inBatch.length == 0 ? there : there + inBatch[term];
    }

    /** The vector with the parts of its compounds, as words of the body. */
    TermVector withParts(TermVector vector) {
        counter.clear();
        counter.addAll(vector);
        for (int i = 0; i < vector.size(); i++) {
            int code = vector.codes()[i];
            for (int part : parts(vector.terms()[i])) {
                counter.addPart(part, Codes.level(code));
            }
        }
        return counter.vector();
    }

    private int[] parts(int term) {
        if (parts == null) {
            return split(term);
        }
        int[] known = parts[term];
        if (known == null) {
            known = split(term);
            parts[term] = known;
        }
        return known;
    }

    private int[] split(int term) {
        return splitter.split(surfaces.surface(term), frequency(term)).stream()
                .mapToInt(part -> dictionary.find(TermKind.TEXT, part))
                .toArray();
    }
}
