package org.partnerships.related;

import java.util.List;

/**
 * One part of a score.
 *
 * @param values what both have in common, the weightiest first; see {@link Signal}
 * @param share the part of the score that this signal gave; the shares of a result add up to its
 *     score
 */
public record Reason(Signal signal, List<String> values, double share) {

    public Reason {
        values = List.copyOf(values);
    }
}
