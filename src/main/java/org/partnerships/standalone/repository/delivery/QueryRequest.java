package org.partnerships.standalone.repository.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a query; everything but the filters may be null.
 *
 * @param filters every parameter that has no meaning of its own, with all its values
 * @param properties names to deliver, separated by commas
 * @param excludeProperties names to leave out, separated by commas
 */
public record QueryRequest(
        String keyword,
        String orderBy,
        Long offset,
        Long limit,
        String properties,
        String excludeProperties,
        Map<String, List<String>> filters) {

    /** The trimmed parts of a comma list, without those that are empty before trimming. */
    static List<String> list(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(String::trim)
                .toList();
    }
}
