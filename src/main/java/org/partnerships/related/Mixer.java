package org.partnerships.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes candidates in an order that avoids repetition: maximal marginal relevance (Carbonell and
 * Goldstein 1998) for texts, the same idea for types, and near duplicates of what was taken never.
 * Not thread-safe.
 */
final class Mixer {

    /** How many of the best left are weighed against each other for the next place. */
    static final int WINDOW = 20;

    private final RelatedSettings settings;
    private final List<Candidate> window = new ArrayList<>();
    private final Map<String, Integer> typesTaken = new HashMap<>();
    private final List<Pair> inList = new ArrayList<>();
    private final List<Likeness> likenesses = new ArrayList<>();
    private final Set<String> duplicates = new HashSet<>();
    private List<Pair> pairs = List.of();
    private double polledWorth;
    private double leastWorth = Double.MAX_VALUE;
    private int next;
    private int taken;

    Mixer(RelatedSettings settings) {
        this.settings = settings;
    }

    /** Starts on candidates, best first; what was taken before still counts. */
    void begin(List<Pair> candidates) {
        pairs = candidates;
        next = 0;
        window.clear();
    }

    /** The best candidate for the next place; null when none is left. */
    Pair poll() {
        while (window.size() < WINDOW && next < pairs.size()) {
            window.add(new Candidate(pairs.get(next++)));
        }
        Candidate best = best();
        while (best != null && !best.isUpToDate()) {
            best.likeness = Math.max(best.likeness, best.likenessToNextTaken());
            if (best.likeness > settings.duplicateSimilarity()) {
                window.remove(best);
                duplicates.add(best.pair.id());
            }
            best = best();
        }
        window.remove(best);
        polledWorth = best == null ? 0 : worth(best);
        return best == null ? null : best.pair;
    }

    /**
     * A candidate's worth only falls with every likeness known: who is behind need not be asked.
     */
    private Candidate best() {
        Candidate best = null;
        double bestWorth = -1;
        for (Candidate candidate : window) {
            double worth = worth(candidate);
            if (worth > bestWorth) {
                best = candidate;
                bestWorth = worth;
            }
        }
        return best;
    }

    /** Puts what was polled into the list: others like it lose from now on. */
    void take(Pair pair) {
        leastWorth = Math.min(leastWorth, polledWorth);
        takeType(pair.facts().type());
        inList.add(pair);
    }

    /** What a candidate with a lower score could not have got into the list with. */
    double leastWorth() {
        return leastWorth;
    }

    /** Ids of what was passed over as a near duplicate of what was taken. */
    Set<String> duplicates() {
        return duplicates;
    }

    /** Counts an item that came into the list in another way. */
    void takeType(String type) {
        typesTaken.merge(type, 1, Integer::sum);
        taken++;
    }

    /** How many of a type are in the list. */
    int taken(String type) {
        return typesTaken.getOrDefault(type, 0);
    }

    /** Made when first asked for: nothing is compared with the last of a list. */
    private Likeness likeness(int place) {
        while (likenesses.size() <= place) {
            Pair taken = inList.get(likenesses.size());
            likenesses.add(taken.comparison().likeness(taken));
        }
        return likenesses.get(place);
    }

    private double worth(Candidate candidate) {
        double sameType = taken == 0 ? 0 : taken(candidate.pair.facts().type()) / (double) taken;
        return candidate.pair.score()
                * (1 - settings.typeMix() * sameType)
                * (1 - settings.diversity() * Math.min(1, candidate.likeness));
    }

    private final class Candidate {

        private final Pair pair;
        private double likeness;
        private int compared;

        Candidate(Pair pair) {
            this.pair = pair;
        }

        boolean isUpToDate() {
            return compared == inList.size();
        }

        double likenessToNextTaken() {
            int other = compared++;
            boolean comparable = inList.get(other).language().equals(pair.language());
            return comparable ? likeness(other).to(pair.place()) : 0;
        }
    }
}
