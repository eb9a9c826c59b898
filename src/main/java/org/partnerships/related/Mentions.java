package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.IntIndex;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.Statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Whether one item names the other: all words of one of a profile's names are in the other's text.
 * The rarer the words, the surer it is that the profile is meant. Not thread-safe.
 */
final class Mentions {

    /** A name as rare as this many words that occur nowhere else is certain. */
    private static final double CERTAIN = 1.5;

    private final ItemFacts asked;
    private final QueryVector text;
    private final Statistics statistics;
    private final int[] ownTerms;
    private final IntIndex ownPlaces;
    private final boolean[] seen;

    Mentions(ItemFacts asked, QueryVector text, Statistics statistics) {
        this.asked = asked;
        this.text = text;
        this.statistics = statistics;
        this.ownTerms = asked.names().stream().flatMapToInt(Arrays::stream).distinct().toArray();
        this.ownPlaces = new IntIndex(ownTerms);
        this.seen = new boolean[ownTerms.length];
    }

    /** Starts with another text. */
    void begin() {
        Arrays.fill(seen, false);
    }

    /** Takes notice of a term of the other text. */
    void see(int term, int code) {
        if (ownTerms.length > 0 && (code & Codes.PART) == 0) {
            int place = ownPlaces.of(term);
            if (place >= 0) {
                seen[place] = true;
            }
        }
    }

    /** How sure it is that one names the other, 0 to 1. */
    double strength(ItemFacts other, Evidence evidence) {
        double best = 0;
        int[] bestName = null;
        for (List<int[]> names : List.of(asked.names(), other.names())) {
            for (int[] name : names) {
                boolean named = names == asked.names() ? isSeen(name) : isInText(name);
                double certainty = named ? certainty(name) : 0;
                if (certainty > best) {
                    best = certainty;
                    bestName = name;
                }
            }
        }
        if (bestName != null) {
            for (int i = 0; i < bestName.length; i++) {
                evidence.add(Signal.MENTION, bestName[i], bestName.length - i);
            }
        }
        return best;
    }

    private double certainty(int[] name) {
        double sum = 0;
        for (int term : name) {
            sum += statistics.idf(term);
        }
        return Math.min(1, sum / (CERTAIN * Math.log1p(statistics.documents() + 1.0)));
    }

    private boolean isSeen(int[] name) {
        return Arrays.stream(name).allMatch(term -> seen[ownPlaces.of(term)]);
    }

    private boolean isInText(int[] name) {
        for (int term : name) {
            int place = text.places.of(term);
            if (place < 0 || (text.codes[place] & Codes.PART) != 0) {
                return false;
            }
        }
        return true;
    }
}
