package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

import java.util.List;

/**
 * What an answer rests on, so that it can be told whether edits since then would change it. Rarity
 * of words and lengths of texts may drift meanwhile, as far as {@link #MAX_CHANGED} allows.
 * Immutable.
 *
 * @param asked the state of the item asked for
 * @param listed the states of the items in the list
 * @param leastWorth what scores less than this would not have got into the list
 * @param texts how many documents the language had
 * @param madeAt the latest ordinal when the answer was worked out
 * @param seenTo the latest ordinal that the answer was compared with
 */
record Basis(
        ItemFacts asked,
        List<ItemFacts> listed,
        double leastWorth,
        int texts,
        int madeAt,
        int seenTo) {

    /** The part of the texts that may change before everything is worked out again. */
    private static final double MAX_CHANGED = 0.02;

    /** To compare more items than these takes as long as to work out the list. */
    private static final int MAX_COMPARED = 20;

    /** So many newcomers may wait to be compared until somebody asks. */
    static final int FEW = MAX_COMPARED / 2;

    /** What a list rests on; null when it is to be worked out again after each change. */
    static Basis of(
            Snapshot snapshot, RelatedQuery query, List<RelatedItem> list, double leastWorth) {
        ItemFacts asked = snapshot.state().items().get(query.id());
        LanguageIndex index = snapshot.state().language(query.language());
        boolean lasts =
                asked != null
                        && !index.isExact()
                        && !query.options().otherLanguages()
                        && isFull(query, list);
        if (!lasts || !ids(list).containsAll(asked.pins())) {
            return null;
        }
        List<ItemFacts> listed =
                list.stream().map(item -> snapshot.state().items().get(item.id())).toList();
        int latest = index.latest();
        int texts = index.statistics().documents();
        return new Basis(asked, listed, leastWorth, texts, latest, latest);
    }

    /** With all that was wanted, and nothing that merely fills it up. */
    private static boolean isFull(RelatedQuery query, List<RelatedItem> list) {
        return list.size() == query.options().limit()
                && list.stream().noneMatch(item -> item.origin() == Origin.FALLBACK);
    }

    private static List<String> ids(List<RelatedItem> list) {
        return list.stream().map(RelatedItem::id).toList();
    }

    /** The basis for a later state; null when the answer may come out differently then. */
    Basis in(Snapshot snapshot, RelatedQuery query) {
        LanguageIndex index = snapshot.state().language(query.language());
        int latest = index.latest();
        if (!isPresent(snapshot, index)) {
            return null;
        }
        List<LanguageIndex.Place> newer = index.after(seenTo);
        boolean lasts = newer.size() <= MAX_COMPARED && noneGetsIn(newer, snapshot, query);
        return lasts ? new Basis(asked, listed, leastWorth, texts, madeAt, latest) : null;
    }

    /** Whether it is up to date or can soon be brought up to date without working out the list. */
    boolean isGoodForLonger(Snapshot snapshot, RelatedQuery query) {
        LanguageIndex index = snapshot.state().language(query.language());
        return isPresent(snapshot, index) && index.after(seenTo).size() <= FEW;
    }

    /** Whether all it rests on is as it was, and not too much besides has changed. */
    private boolean isPresent(Snapshot snapshot, LanguageIndex index) {
        return isPresent(snapshot, asked)
                && !hasDrifted(index, index.latest())
                && listed.stream().allMatch(facts -> isPresent(snapshot, facts));
    }

    private static boolean isPresent(Snapshot snapshot, ItemFacts facts) {
        return snapshot.state().items().get(facts.id()) == facts;
    }

    private boolean hasDrifted(LanguageIndex index, int latest) {
        long changed = Math.abs(index.statistics().documents() - texts) + (long) latest - madeAt;
        return changed > texts * MAX_CHANGED;
    }

    private boolean noneGetsIn(
            List<LanguageIndex.Place> newer, Snapshot snapshot, RelatedQuery query) {
        if (newer.isEmpty()) {
            return true;
        }
        Source source = Source.of(snapshot, asked, query.language());
        Comparison comparison = new Comparison(snapshot, source, query.language());
        return newer.stream()
                .filter(place -> place.segment().isLive(place.document()))
                .map(place -> comparison.with(place, Evidence.NONE))
                .allMatch(pair -> pair.score() < leastWorth);
    }
}
