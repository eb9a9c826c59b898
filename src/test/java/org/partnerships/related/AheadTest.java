package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerships.related.index.IndexWriter;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Lists that are worked out before anybody asks for them. */
class AheadTest {

    private static final int ITEMS = 2100;
    private static final RelatedOptions USUAL = RelatedOptions.of(3);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final ManyItems many = new ManyItems(new Random(1));
    private final IndexWriter writer = new IndexWriter();
    private final Answers answers = new Answers(USUAL);
    private int state;

    @Test
    void everyListIsReadyAndTheSameAsIfItWereWorkedOutWhenAsked() {
        Snapshot now = put(items(ITEMS));
        Snapshot unprepared = ManyItems.snapshot(writer, new Answers(USUAL), state);

        workAll(new Ahead(answers, ITEMS), now);

        assertThat(kept(now)).isEqualTo(ITEMS);
        assertThat(IntStream.range(0, ITEMS))
                .allMatch(item -> now.related(query(item)).equals(unprepared.related(query(item))));
    }

    @Test
    void whereNotAllAreToBeKeptThoseOfTheLatestItemsAre() {
        Snapshot now = put(items(ITEMS));

        workAll(new Ahead(answers, 100), now);

        assertThat(kept(now, item -> item >= ITEMS - 100)).isEqualTo(100);
        assertThat(kept(now, item -> item < ITEMS - 100)).isZero();
    }

    @Test
    void theListOfAnEditedItemIsReadyAgainSoonAfter() {
        Ahead ahead = new Ahead(answers, ITEMS);
        workAll(ahead, put(items(ITEMS)));

        Snapshot later = put(List.of(dated(7)));
        boolean before = answers.isKept(later, query(7));
        workAll(ahead, later);

        assertThat(before).isFalse();
        assertThat(answers.isKept(later, query(7))).isTrue();
    }

    @Test
    void keepsUpWithEditAfterEdit() {
        Ahead ahead = new Ahead(answers, ITEMS);
        workAll(ahead, put(items(ITEMS)));
        Snapshot later = null;
        for (int edit = 0; edit < 5; edit++) {
            later = put(IntStream.range(0, 6).mapToObj(i -> dated(ITEMS - 1 - i)).toList());
            workAll(ahead, later);
        }

        // The few that an edited item comes into are worked out when they are asked for.
        assertThat(kept(later)).isGreaterThan(ITEMS * 99 / 100);
    }

    @Test
    void doesNothingOnceAllIsReadyNorOnASmallSite() {
        Ahead ahead = new Ahead(answers, ITEMS);
        Snapshot large = put(items(ITEMS));
        workAll(ahead, large);
        IndexWriter small = new IndexWriter();
        ManyItems.apply(small, items(100));

        assertThat(ahead.work(large, TimeUnit.SECONDS.toNanos(1))).isFalse();
        assertThat(new Ahead(answers, ITEMS).work(ManyItems.snapshot(small, answers, 1), 1))
                .isFalse();
    }

    @Test
    void readersWhoMaySeeLessKeepTheirOwnList() {
        Snapshot now = put(items(ITEMS));
        String first = now.related(query(7)).get(0).id();
        RelatedQuery strangers = query(7).withVisible(id -> !id.equals(first));
        List<RelatedItem> theirs = now.related(strangers);

        workAll(new Ahead(answers, ITEMS), now);

        assertThat(answers.isKept(now, strangers)).isTrue();
        assertThat(now.related(strangers)).isEqualTo(theirs).noneMatch(it -> it.id().equals(first));
        assertThat(now.related(query(7)).get(0).id()).isEqualTo(first);
    }

    private Snapshot put(List<Item> some) {
        ManyItems.apply(writer, some);
        return ManyItems.snapshot(writer, answers, ++state);
    }

    private List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(this::dated).toList();
    }

    private Item dated(int number) {
        return many.item(number).date(FIRST_DAY.plusDays(number)).build();
    }

    private static void workAll(Ahead ahead, Snapshot snapshot) {
        while (ahead.work(snapshot, TimeUnit.SECONDS.toNanos(1))) {
            assertThat(snapshot.number()).isPositive();
        }
    }

    private int kept(Snapshot snapshot) {
        return kept(snapshot, any -> true);
    }

    private int kept(Snapshot snapshot, IntPredicate which) {
        return (int)
                IntStream.range(0, ITEMS)
                        .filter(which)
                        .filter(item -> answers.isKept(snapshot, query(item)))
                        .count();
    }

    private static RelatedQuery query(int item) {
        return RelatedQuery.of("item-" + item, "de", 3);
    }
}
