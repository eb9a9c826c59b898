package org.partnerships.related;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A question for related items.
 *
 * @param id the item to find relatives of
 * @param language the reader's language
 * @param now the moment by which expired items are left out
 * @param visible whether the reader may see an item; asked in the order of the list, and only for
 *     candidates
 */
public record RelatedQuery(
        String id,
        String language,
        RelatedOptions options,
        Instant now,
        Predicate<String> visible) {

    /** Refuses null. */
    public RelatedQuery {
        Objects.requireNonNull(id, "id of the item asked for");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(visible, "visible");
    }

    /** With the usual options, everything visible, as of this moment. */
    public static RelatedQuery of(String id, String language, int limit) {
        return of(id, language, RelatedOptions.of(limit));
    }

    /** Everything visible, as of this moment. */
    public static RelatedQuery of(String id, String language, RelatedOptions options) {
        return new RelatedQuery(id, language, options, Instant.now(), any -> true);
    }

    /** The same question for another list. */
    public RelatedQuery with(RelatedOptions other) {
        return new RelatedQuery(id, language, other, now, visible);
    }

    /** The same question at another moment. */
    public RelatedQuery at(Instant moment) {
        return new RelatedQuery(id, language, options, moment, visible);
    }

    /** The same question of a reader who may not see everything. */
    public RelatedQuery withVisible(Predicate<String> readable) {
        return new RelatedQuery(id, language, options, now, readable);
    }
}
