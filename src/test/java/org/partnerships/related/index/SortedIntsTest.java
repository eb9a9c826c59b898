package org.partnerships.related.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.Arrays;
import java.util.Set;

class SortedIntsTest {

    @Property(tries = 300)
    void findsWhatIsThereAndNothingElse(
            @ForAll Set<@IntRange(max = 5000) Integer> numbers,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int other) {
        int[] sorted = numbers.stream().mapToInt(number -> number).sorted().toArray();
        SortedInts ints = new SortedInts(sorted);

        for (int place = 0; place < sorted.length; place++) {
            assertThat(ints.placeOf(sorted[place])).isEqualTo(place);
        }
        assertThat(ints.placeOf(other) >= 0).isEqualTo(Arrays.binarySearch(sorted, other) >= 0);
    }
}
