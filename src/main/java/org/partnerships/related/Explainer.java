package org.partnerships.related;

import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.LanguageIndex;

import java.util.List;

/** Finds out why one item is in the list of another, or why not. Not thread-safe. */
final class Explainer {

    private final Snapshot snapshot;
    private final RelatedQuery query;
    private final ItemFacts asked;
    private final ItemFacts other;
    private final Pair pair;

    /**
     * @param asked the item of the query
     */
    Explainer(Snapshot snapshot, RelatedQuery query, ItemFacts asked, ItemFacts other) {
        this.snapshot = snapshot;
        this.query = query.with(query.options().withExplain(true));
        this.asked = asked;
        this.other = other;
        Source source = Source.of(snapshot, asked, query.language());
        Source compared = Source.of(snapshot, other, query.language());
        Comparison comparison = new Comparison(snapshot, source, compared.language());
        this.pair = comparison.with(compared.place(), Evidence.NONE);
    }

    Explanation explain() {
        List<RelatedItem> list = new Selection(snapshot, query).list();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(other.id())) {
                return new Explanation(list.get(i), i + 1, Rule.LISTED);
            }
        }
        List<Reason> reasons = pair.comparison().reasons(pair);
        RelatedItem item =
                new RelatedItem(
                        other.id(),
                        other.type(),
                        pair.language(),
                        pair.score(),
                        isWeak() ? Origin.FALLBACK : Origin.COMPUTED,
                        reasons);
        return new Explanation(item, 0, rule(list));
    }

    private Rule rule(List<RelatedItem> list) {
        if (other == asked) {
            return Rule.SELF;
        }
        if (asked.hides(other.id()) || other.hidesItselfFrom(asked.id())) {
            return Rule.HIDDEN;
        }
        if (other.validUntil() <= query.now().toEpochMilli()) {
            return Rule.EXPIRED;
        }
        if (!query.options().allows(other.type())) {
            return Rule.TYPE;
        }
        if (!other.languages().contains(query.language())) {
            return Rule.OTHER_LANGUAGE;
        }
        if (isDuplicate(list)) {
            return Rule.DUPLICATE;
        }
        return isWeak() ? Rule.BELOW_MINIMUM : Rule.LIMIT;
    }

    private boolean isWeak() {
        return !pair.isStrong(snapshot.settings());
    }

    private boolean isDuplicate(List<RelatedItem> list) {
        double most = snapshot.settings().duplicateSimilarity();
        Likeness likeness = pair.comparison().likeness(pair);
        return pair.cosine() > most
                || list.stream()
                        .map(item -> snapshot.state().items().get(item.id()))
                        .anyMatch(listed -> likeness.to(place(listed)) > most);
    }

    private LanguageIndex.Place place(ItemFacts facts) {
        return Source.of(snapshot, facts, query.language()).place();
    }
}
