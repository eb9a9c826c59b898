package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

import java.util.Arrays;

/**
 * What a comparison of two items gave.
 *
 * @param shares the part of the score that each signal gave, in the order of {@link Signal}
 * @param cosine how alike the texts are, 0 to 1
 */
record Pair(
        Comparison comparison,
        LanguageIndex.Place place,
        double[] shares,
        double cosine,
        double score) {

    /** The same pair with a score that counts only in part. */
    Pair times(double part) {
        double[] less = Arrays.stream(shares).map(share -> share * part).toArray();
        return new Pair(comparison, place, less, cosine, score * part);
    }

    /** Whether it is related enough, closeness in time and the folder not counted. */
    boolean isStrong(RelatedSettings settings) {
        double surroundings = shares[Signal.TIME.ordinal()] + shares[Signal.FOLDER.ordinal()];
        return score - surroundings >= settings.minimumScore();
    }

    /** The language that was compared. */
    String language() {
        return comparison.language();
    }

    ItemFacts facts() {
        return place.facts();
    }

    String id() {
        return facts().id();
    }
}
