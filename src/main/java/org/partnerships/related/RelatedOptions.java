package org.partnerships.related;

import java.util.Set;

/**
 * What a list of related items is to be like, whatever the item and the reader.
 *
 * @param limit how many at most; 0 or more
 * @param types allowed types; empty allows all
 * @param perType how many of one type at most, pins included; more of it only as a fallback
 * @param explain whether results carry reasons
 * @param fallback whether weaker matches may fill the list up
 * @param otherLanguages whether items without text in the reader's language compete with the
 *     others, for {@link RelatedSettings#otherLanguage} of their score; otherwise they are only a
 *     fallback
 */
public record RelatedOptions(
        int limit,
        Set<String> types,
        int perType,
        boolean explain,
        boolean fallback,
        boolean otherLanguages) {

    /** Refuses a negative limit. */
    public RelatedOptions {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, was " + limit);
        }
        types = Set.copyOf(types);
    }

    /** All types, no reasons, with fallback. */
    public static RelatedOptions of(int limit) {
        return new RelatedOptions(limit, Set.of(), limit, false, true, false);
    }

    /** The same for some types only; empty allows all. */
    public RelatedOptions withTypes(Set<String> allowed) {
        return new RelatedOptions(limit, allowed, perType, explain, fallback, otherLanguages);
    }

    /** The same with so many results of one type at most. */
    public RelatedOptions withPerType(int most) {
        return new RelatedOptions(limit, types, most, explain, fallback, otherLanguages);
    }

    /** The same, with or without reasons. */
    public RelatedOptions withExplain(boolean wanted) {
        return new RelatedOptions(limit, types, perType, wanted, fallback, otherLanguages);
    }

    /** The same, with or without weaker matches that fill the list up. */
    public RelatedOptions withFallback(boolean wanted) {
        return new RelatedOptions(limit, types, perType, explain, wanted, otherLanguages);
    }

    /** The same, with or without other languages among the best. */
    public RelatedOptions withOtherLanguages(boolean wanted) {
        return new RelatedOptions(limit, types, perType, explain, fallback, wanted);
    }

    boolean allows(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
