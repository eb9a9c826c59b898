package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.IntIndex;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermBeginnings;
import org.partnerships.related.index.TermCounter;
import org.partnerships.related.index.TermDictionary;
import org.partnerships.related.index.TermKind;
import org.partnerships.related.index.TermVector;
import org.partnerships.related.text.Analyzer;
import org.partnerships.related.text.CompoundSplitter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Adds the parts of compounds to the vectors of a batch. What is a compound is told by the words of
 * the batch and of the index so far, so texts indexed when a site was small may lack parts. Not
 * thread-safe; one batch and language each.
 */
final class Compounds {

    /** Texts for which it is worth the while to look at the whole dictionary first. */
    private static final int MANY = 100;

    private final String language;
    private final TermDictionary dictionary;
    private final TermDictionary.View surfaces;
    private final Statistics statistics;
    private final List<TermVector> batch;
    private final int[] terms;
    private final IntIndex places;
    private final int[] inBatch;
    private final CompoundSplitter.Beginnings beginnings;

    Compounds(
            String language,
            TermDictionary dictionary,
            Statistics statistics,
            List<TermVector> batch) {
        this.language = language;
        this.dictionary = dictionary;
        this.surfaces = dictionary.view();
        this.statistics = statistics;
        this.batch = batch;
        this.terms = different(batch);
        this.places = new IntIndex(terms);
        this.inBatch = new int[terms.length];
        if (batch.size() > 1) {
            batch.forEach(this::count);
        }
        this.beginnings = batch.size() < MANY ? (letters, from, to, least) -> least : beginnings();
    }

    private static int[] different(List<TermVector> batch) {
        BitSet terms = new BitSet();
        batch.forEach(vector -> Arrays.stream(vector.terms()).forEach(terms::set));
        return terms.stream().toArray();
    }

    private void count(TermVector vector) {
        for (int term : vector.terms()) {
            inBatch[places.of(term)]++;
        }
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
        int place = places.of(term);
        return statistics.documentFrequency(term) + (place < 0 ? 0 : inBatch[place]);
    }

    /** The vectors in their order, each with the parts of its compounds as words of the body. */
    List<TermVector> withParts() {
        int[][] parts = new int[terms.length][];
        new Workers<>(this::splitter)
                .forEach(terms.length, (splitter, place) -> parts[place] = split(splitter, place));
        TermVector[] vectors = new TermVector[batch.size()];
        new Workers<>(TermCounter::new)
                .forEach(
                        vectors.length,
                        (counter, i) -> vectors[i] = withParts(batch.get(i), parts, counter));
        return List.of(vectors);
    }

    private CompoundSplitter splitter() {
        return new CompoundSplitter(Analyzer.of(language), this::frequency, beginnings);
    }

    private int[] split(CompoundSplitter splitter, int place) {
        int term = terms[place];
        return splitter.split(surfaces.surface(term), frequency(term)).stream()
                .mapToInt(part -> dictionary.find(TermKind.TEXT, part))
                .toArray();
    }

    private TermVector withParts(TermVector vector, int[][] parts, TermCounter counter) {
        counter.clear();
        counter.addAll(vector);
        for (int i = 0; i < vector.size(); i++) {
            int code = vector.codes()[i];
            for (int part : parts[places.of(vector.terms()[i])]) {
                counter.addPart(part, Codes.level(code));
            }
        }
        return counter.vector();
    }
}
