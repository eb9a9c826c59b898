package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the list for one question: pins, then what is related enough, then fallbacks, under the
 * rules that editors set. Not thread-safe; one question each.
 */
final class Selection {

    private static final int MORE = 8;

    /** Whoever is not among so many is not worth the wait; the list is filled up otherwise. */
    private static final int MOST_CANDIDATES = 10_000;

    /** Items compared in full for each result, besides those that the mixer chooses from. */
    private static final int PER_RESULT = 4;

    private final Snapshot snapshot;
    private final RelatedQuery query;
    private final RelatedOptions options;
    private final ItemFacts asked;
    private final Source source;
    private final Mixer mixer;
    private final List<RelatedItem> results = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final long now;
    private long holdsFrom = Long.MIN_VALUE;
    private long holdsUntil = Long.MAX_VALUE;

    Selection(Snapshot snapshot, RelatedQuery query) {
        this.snapshot = snapshot;
        this.query = query;
        this.options = query.options();
        this.now = query.now().toEpochMilli();
        this.asked = snapshot.state().items().get(query.id());
        this.source = asked == null ? null : Source.of(snapshot, asked, query.language());
        this.mixer = new Mixer(snapshot.settings());
    }

    List<RelatedItem> list() {
        if (asked == null) {
            return List.of();
        }
        settled.add(asked.id());
        addPins();
        Ranking ranking = addComputed();
        if (options.fallback()) {
            addWeaker(ranking);
            addOtherLanguages();
            addNewest();
        }
        return results;
    }

    private boolean isFull() {
        return results.size() >= options.limit();
    }

    /** Texts of two languages are not alike enough to tell. */
    private boolean isDuplicate(Pair pair) {
        return pair.language().equals(source.language())
                && pair.cosine() > snapshot.settings().duplicateSimilarity();
    }

    private boolean isTypeFull(ItemFacts facts) {
        return mixer.taken(facts.type()) >= options.perType();
    }

    private void addPins() {
        for (String pin : asked.pins()) {
            ItemFacts facts = snapshot.state().items().get(pin);
            if (!isFull() && facts != null && isCandidate(facts) && isOffered(facts)) {
                List<Reason> reasons = List.of(new Reason(Signal.PIN, List.of(asked.id()), 1));
                add(facts, language(facts), 1, Origin.PINNED, reasons);
                mixer.takeType(facts.type());
            }
        }
    }

    private Ranking addComputed() {
        int enough = Mixer.WINDOW + PER_RESULT * options.limit();
        int limit = Math.min(snapshot.settings().candidates(), enough);
        Ranking ranking = rank(limit);
        addStrong(ranking);
        while (!isFull()
                && limit < MOST_CANDIDATES
                && !ranking.complete()
                && ranking.allStrong(snapshot.settings())) {
            limit *= MORE;
            ranking = rank(limit);
            addStrong(ranking);
        }
        return ranking;
    }

    private Ranking rank(int limit) {
        Ranking ranking = rank(query.language(), limit);
        if (options.otherLanguages()) {
            double part = snapshot.settings().otherLanguage();
            for (String language : otherLanguages()) {
                ranking = ranking.with(rank(language, limit), part);
            }
        }
        return ranking;
    }

    private List<String> otherLanguages() {
        return snapshot.state().languages().keySet().stream()
                .filter(language -> !language.equals(query.language()))
                .sorted()
                .toList();
    }

    private Ranking rank(String language, int limit) {
        boolean own = language.equals(query.language());
        return Ranking.of(
                snapshot,
                source,
                language,
                limit,
                facts ->
                        isCandidate(facts)
                                && (own || !facts.languages().contains(query.language())));
    }

    private void addStrong(Ranking ranking) {
        RelatedSettings settings = snapshot.settings();
        List<Pair> strong =
                ranking.pairs().stream().filter(pair -> pair.isStrong(settings)).toList();
        add(strong, Origin.COMPUTED);
    }

    private void addWeaker(Ranking ranking) {
        add(ranking.pairs(), Origin.FALLBACK);
    }

    private void addOtherLanguages() {
        for (String language : isFull() ? List.<String>of() : otherLanguages()) {
            add(rank(language, snapshot.settings().candidates()).pairs(), Origin.FALLBACK);
        }
    }

    private void addNewest() {
        for (ItemFacts facts : isFull() ? List.<ItemFacts>of() : snapshot.newest().items()) {
            if (!isFull() && isCandidate(facts) && isOffered(facts)) {
                add(facts, language(facts), 0, Origin.FALLBACK, List.of());
            }
        }
    }

    private void add(List<Pair> pairs, Origin origin) {
        mixer.begin(pairs);
        for (Pair pair = next(); pair != null; pair = next()) {
            boolean duplicate = isDuplicate(pair);
            if (origin == Origin.COMPUTED && isTypeFull(pair.facts())) {
                continue;
            }
            if (!duplicate && isCandidate(pair.facts()) && isOffered(pair.facts())) {
                List<Reason> reasons =
                        options.explain() ? pair.comparison().reasons(pair) : List.of();
                add(pair.facts(), pair.language(), pair.score(), origin, reasons);
                mixer.take(pair);
            }
            settled.add(pair.id());
        }
        settled.addAll(mixer.duplicates());
    }

    private Pair next() {
        return isFull() ? null : mixer.poll();
    }

    private void add(
            ItemFacts facts, String language, double score, Origin origin, List<Reason> reasons) {
        settled.add(facts.id());
        results.add(
                new RelatedItem(
                        facts.id(),
                        facts.type(),
                        language,
                        score,
                        origin,
                        options.explain() ? reasons : List.of()));
    }

    /** Whether it may be considered at all; costs little. */
    private boolean isCandidate(ItemFacts facts) {
        return options.allows(facts.type())
                && isValid(facts)
                && !asked.hides(facts.id())
                && !facts.hidesItselfFrom(asked.id())
                && !settled.contains(facts.id());
    }

    private boolean isValid(ItemFacts facts) {
        boolean valid = facts.validUntil() > now;
        if (valid) {
            holdsUntil = Math.min(holdsUntil, facts.validUntil());
        } else {
            holdsFrom = Math.max(holdsFrom, facts.validUntil());
        }
        return valid;
    }

    /** See {@link Mixer#leastWorth}. */
    double leastWorth() {
        return mixer.leastWorth();
    }

    /** Since when, in milliseconds since 1970, the list has been the same. */
    long holdsFrom() {
        return holdsFrom;
    }

    /** When, in milliseconds since 1970, something in question expires. */
    long holdsUntil() {
        return holdsUntil;
    }

    /** What would be in the list if the reader might see it. */
    Set<String> refused() {
        return refused;
    }

    /** Whether the reader may see it; asked last, since it may cost. */
    private boolean isOffered(ItemFacts facts) {
        boolean offered = !refused.contains(facts.id()) && query.visible().test(facts.id());
        if (!offered) {
            refused.add(facts.id());
        }
        return offered;
    }

    private String language(ItemFacts facts) {
        return Source.language(facts, query.language());
    }
}
