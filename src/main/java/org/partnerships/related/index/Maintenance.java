package org.partnerships.related.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the number of segments small: whenever {@value #MERGE_AT} of about one size have piled up
 * they become one, so that each document is copied once per step in size. All become one when the
 * newest is so large a part that this costs little more than the newest has. A segment in which
 * many documents have been replaced is written anew.
 */
final class Maintenance {

    private static final int MERGE_AT = 4;
    private static final double MAX_REPLACED = 0.25;

    private Maintenance() {}

    static LanguageIndex of(LanguageIndex index) {
        List<Segment> segments = new ArrayList<>(index.segments());
        List<Segment> due = due(segments);
        while (!due.isEmpty()) {
            segments.removeAll(due);
            Segment merged = SegmentBuilder.merge(due, index.statistics());
            if (merged.size() > 0) {
                segments.add(merged);
            }
            due = due(segments);
        }
        segments.replaceAll(
                segment ->
                        index.isExact() || segment.norms().outdated(index.statistics())
                                ? segment.measuredBy(index.statistics())
                                : segment);
        return new LanguageIndex(segments, index.statistics());
    }

    /** Segments to merge now; none when all is well. */
    private static List<Segment> due(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment.size() - segment.liveSize() > segment.size() * MAX_REPLACED) {
                return List.of(segment);
            }
        }
        if (segments.size() > 1 && isLarge(segments.get(segments.size() - 1), segments)) {
            return List.copyOf(segments);
        }
        List<Segment> bySize = new ArrayList<>(segments);
        bySize.sort(Comparator.comparingInt(Segment::liveSize));
        for (int i = 0; i + MERGE_AT <= bySize.size(); i++) {
            if (tier(bySize.get(i)) == tier(bySize.get(i + MERGE_AT - 1))) {
                return List.copyOf(bySize.subList(i, i + MERGE_AT));
            }
        }
        return List.of();
    }

    private static boolean isLarge(Segment newest, List<Segment> segments) {
        int all = segments.stream().mapToInt(Segment::liveSize).sum();
        return newest.liveSize() * MERGE_AT >= all;
    }

    private static int tier(Segment segment) {
        return (int) (Math.log(segment.liveSize() + 1) / Math.log(MERGE_AT));
    }
}
