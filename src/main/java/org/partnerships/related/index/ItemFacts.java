package org.partnerships.related.index;

import java.util.List;
import java.util.Map;

/**
 * What is known of one state of an item besides its terms. Two states of an item are two objects.
 *
 * @param folder name of the topmost folder it is in; empty for none
 * @param ordinal grows with every state that enters the index
 * @param day days since 1970; {@link #NO_DAY} when it has no date
 * @param validUntil milliseconds since 1970; {@link Long#MAX_VALUE} when it never ends
 * @param pins ids in the editor's order
 * @param hidden ids to whether they are hidden both ways
 * @param names the terms of each of its names; empty for what is no profile
 * @param self the term of references to it
 * @param languages codes of the languages it has texts in, in alphabetical order
 */
public record ItemFacts(
        String id,
        String type,
        String folder,
        int ordinal,
        int day,
        long validUntil,
        List<String> pins,
        Map<String, Boolean> hidden,
        List<int[]> names,
        int self,
        List<String> languages) {

    /** The day of what has no date. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** Whether its editor hides the other one beside it. */
    public boolean hides(String other) {
        return !hidden.isEmpty() && hidden.containsKey(other);
    }

    /** Whether its editor hides it beside the other one too. */
    public boolean hidesItselfFrom(String other) {
        return !hidden.isEmpty() && hidden.getOrDefault(other, false);
    }
}
