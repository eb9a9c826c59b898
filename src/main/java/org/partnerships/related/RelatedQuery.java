package org.partnerships.related;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A question for related items.
 *
 * @param id the item to find relatives of
 * @param language the reader's language
 * @param limit how many at most; 0 or more
 * @param types allowed types; empty allows all
 * @param perType how many of one type at most, pins included; more of it only as a fallback
 * @param explain whether results carry reasons
 * @param fallback whether weaker matches may fill the list up
 * @param otherLanguages whether items without text in that language compete with the others, for
 *     {@link RelatedSettings#otherLanguage} of their score; otherwise they are only a fallback
 * @param now the moment by which expired items are left out
 * @param visible whether the reader may see an item; asked in the order of the list, and only for
 *     candidates
 */
public record RelatedQuery(
        String id,
        String language,
        int limit,
        Set<String> types,
        int perType,
        boolean explain,
        boolean fallback,
        boolean otherLanguages,
        Instant now,
        Predicate<String> visible) {

    /** Refuses null and a negative limit. */
    public RelatedQuery {
        Objects.requireNonNull(id, "id of the item asked for");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(visible, "visible");
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, was " + limit);
        }
        types = Set.copyOf(types);
    }

    /** All types, no reasons, with fallback, everything visible, as of this moment. */
    public static RelatedQuery of(String id, String language, int limit) {
        return new RelatedQuery(
                id,
                language,
                limit,
                Set.of(),
                limit,
                false,
                true,
                false,
                Instant.now(),
                any -> true);
    }

    /** The same question about another item, for readers of another language. */
    public RelatedQuery about(String itemId, String readersLanguage) {
        return new RelatedQuery(
                itemId,
                readersLanguage,
                limit,
                types,
                perType,
                explain,
                fallback,
                otherLanguages,
                now,
                visible);
    }

    /** The same question for some types only; empty allows all. */
    public RelatedQuery withTypes(Set<String> allowed) {
        return new RelatedQuery(
                id,
                language,
                limit,
                allowed,
                perType,
                explain,
                fallback,
                otherLanguages,
                now,
                visible);
    }

    /** The same question with so many results of one type at most. */
    public RelatedQuery withPerType(int most) {
        return new RelatedQuery(
                id, language, limit, types, most, explain, fallback, otherLanguages, now, visible);
    }

    /** The same question, with or without reasons. */
    public RelatedQuery withExplain(boolean wanted) {
        return new RelatedQuery(
                id,
                language,
                limit,
                types,
                perType,
                wanted,
                fallback,
                otherLanguages,
                now,
                visible);
    }

    /** The same question, with or without weaker matches that fill the list up. */
    public RelatedQuery withFallback(boolean wanted) {
        return new RelatedQuery(
                id, language, limit, types, perType, explain, wanted, otherLanguages, now, visible);
    }

    /** The same question, with or without other languages among the best. */
    public RelatedQuery withOtherLanguages(boolean wanted) {
        return new RelatedQuery(
                id, language, limit, types, perType, explain, fallback, wanted, now, visible);
    }

    /** The same question at another moment. */
    public RelatedQuery at(Instant moment) {
        return new RelatedQuery(
                id,
                language,
                limit,
                types,
                perType,
                explain,
                fallback,
                otherLanguages,
                moment,
                visible);
    }

    /** The same question of a reader who may not see everything. */
    public RelatedQuery withVisible(Predicate<String> readable) {
        return new RelatedQuery(
                id,
                language,
                limit,
                types,
                perType,
                explain,
                fallback,
                otherLanguages,
                now,
                readable);
    }

    boolean allows(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
