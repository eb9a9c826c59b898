package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.Norms;
import org.partnerships.related.index.Segment;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermCursor;
import org.partnerships.related.index.TermDictionary;

import java.util.List;

/**
 * Compares one item, the one asked for, with others in full. Not thread-safe; one question, one
 * comparison.
 */
final class Comparison {

    private static final int BLOCK = 256;

    private final Snapshot snapshot;
    private final String language;
    private final LanguageIndex index;
    private final LanguageIndex source;
    private final Closeness closeness;
    private final Saturation saturation;
    private final ItemFacts asked;
    private final QueryVector text;
    private final QueryAttributes attributes;
    private final AttributeComparison fields;
    private final Mentions mentions;
    private final SameFolder folder;
    private final double totalWeight;
    private final TermCursor cursor = new TermCursor();
    private final int[] terms = new int[BLOCK];
    private final byte[] codes = new byte[BLOCK];
    private double dot;

    /**
     * Prepares the comparison of an item with the documents of a language. How rare terms are is
     * told by the item's own language.
     */
    Comparison(Snapshot snapshot, Source source, String language) {
        Statistics statistics = snapshot.state().language(source.language()).statistics();
        TermDictionary.View dictionary = snapshot.state().dictionary();
        RelatedSettings settings = snapshot.settings();
        this.snapshot = snapshot;
        this.totalWeight = settings.totalWeight();
        this.language = language;
        this.index = snapshot.state().language(language);
        this.closeness = snapshot.closeness();
        this.saturation = snapshot.saturation(language);
        this.source = snapshot.state().language(source.language());
        this.asked = source.facts();
        this.text = new QueryVector(source.place(), statistics, settings);
        this.attributes = new QueryAttributes(source.place(), statistics, dictionary);
        this.fields = new AttributeComparison(attributes, statistics, dictionary, settings);
        this.mentions = new Mentions(asked, text, statistics);
        this.folder = new SameFolder(asked, snapshot.state().items().folders(), settings);
    }

    /** Whether the item asked for is among those documents. */
    boolean isOwn(LanguageIndex other) {
        return source == other;
    }

    String language() {
        return language;
    }

    QueryVector text() {
        return text;
    }

    QueryAttributes attributes() {
        return attributes;
    }

    Saturation saturation() {
        return saturation;
    }

    RelatedSettings settings() {
        return snapshot.settings();
    }

    /** What closeness in time adds to a score. */
    float timeGain(float score, int otherDay) {
        return closeness.gain(score, asked.day(), otherDay);
    }

    /** What being in folders of one name adds. */
    float folderGain(ItemFacts other) {
        return (float) folder.gain(other);
    }

    /** The most that the folder can add. */
    float mostFolderGain() {
        return (float) folder.most();
    }

    /** A score that closeness in time and the folder cannot lift above a threshold. */
    float leastScore(float threshold) {
        return closeness.leastScore(threshold - mostFolderGain());
    }

    /** See {@link AttributeComparison#worth}. */
    float attributeWorth(int place) {
        return fields.worth(place);
    }

    /** Compares in full. */
    Pair with(LanguageIndex.Place place, Evidence evidence) {
        double[] shares = new double[Signal.values().length];
        mentions.begin();
        Segment segment = place.segment();
        segment.openText(place.document(), cursor);
        dot = 0;
        shares[Signal.TEXT.ordinal()] = compareText(segment, place.document(), evidence);
        segment.openAttributes(cursor);
        fields.compare(asked, place.facts(), cursor, shares, evidence);
        shares[Signal.MENTION.ordinal()] =
                settings().mentions() * mentions.strength(place.facts(), evidence);
        return scaled(place, shares);
    }

    /** Why the pair has the score it has, the largest share first. */
    List<Reason> reasons(Pair pair) {
        Evidence evidence = new Evidence();
        with(pair.place(), evidence);
        return Reasons.of(pair, evidence, asked, snapshot.state().dictionary());
    }

    /** How alike other texts of the same language are to the other one of a pair. */
    Likeness likeness(Pair pair) {
        return new Likeness(pair.place(), index.statistics());
    }

    private Pair scaled(LanguageIndex.Place place, double[] shares) {
        double total = 0;
        for (double share : shares) {
            total += share;
        }
        shares[Signal.TIME.ordinal()] = closeness.gain(total, asked.day(), place.facts().day());
        shares[Signal.FOLDER.ordinal()] = folder.gain(place.facts());
        double scale = Math.max(totalWeight, total + settings().totalSurroundings());
        double score = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= scale;
            score += shares[i];
        }
        return new Pair(this, place, shares, Math.min(1, dot), Math.min(1, score));
    }

    private double compareText(Segment segment, int document, Evidence evidence) {
        Norms norms = segment.norms();
        byte lengthCode = segment.lengthCode(document);
        float length = norms.text()[document];
        double sum = 0;
        for (int read = cursor.read(terms, codes); read > 0; read = cursor.read(terms, codes)) {
            for (int i = 0; i < read; i++) {
                int code = codes[i];
                mentions.see(terms[i], code);
                int place = text.places.of(terms[i]);
                if (place >= 0) {
                    double weight = Codes.textWeight(code) * length;
                    double worth = text.inText[place] * weight;
                    worth += text.inBm25[place] * saturation.of(code, lengthCode);
                    worth += (code & Codes.HEAD) == 0 ? 0 : text.head(place, code, norms, document);
                    dot += text.cosine[place] * weight;
                    sum += worth;
                    evidence.add(Signal.TEXT, terms[i], worth);
                }
            }
        }
        return sum;
    }
}
