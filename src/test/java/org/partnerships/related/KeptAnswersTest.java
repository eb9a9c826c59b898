package org.partnerships.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerships.related.index.IndexWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What becomes of answers of a large site when items are edited. */
class KeptAnswersTest {

    private static final int ITEMS = 2400;
    private static final int ASKED = 300;

    private final Random random = new Random(1);
    private final ManyItems many = new ManyItems(random);
    private final RelatedContent content = new RelatedContent();
    private final List<Item> items = new ArrayList<>();

    @BeforeEach
    void fill() {
        IntStream.range(0, ITEMS).forEach(number -> items.add(many.item(number).build()));
        put(items);
    }

    @Test
    void whatComesLaterIsFoundAndWhatGoesIsForgotten() {
        List<String> before = related(content, 7);

        put(List.of(likeTheSeventh("alike").build()));
        List<String> between = related(content, 7);
        content.apply(Changes.removals(List.of("alike")));

        assertThat(between).startsWith("alike");
        assertThat(related(content, 7)).isEqualTo(before);
    }

    @Test
    void whatWasListedIsLeftOutOnceItHasGone() {
        List<String> before = related(content, 7);

        content.apply(Changes.removals(before));

        assertThat(related(content, 7)).hasSize(3).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatWasListedIsLeftOutOnceItsEditorHidesIt() {
        String first = related(content, 7).get(0);
        int number = Integer.parseInt(first.substring("item-".length()));
        String text = items.get(number).texts().get("de").body();
        ItemBuilder hiding = Item.builder(first, "news").text("de", "", "", text);

        put(List.of(hiding.hidden(List.of(new HiddenItem("item-7", true))).build()));

        assertThat(related(content, 7)).doesNotContain(first);
    }

    @Test
    void whatWasPinnedBeforeItWasThereComesFirstOnceItIs() {
        put(List.of(likeTheSeventh("item-7").pins(List.of("later")).build()));
        assertThat(related(content, 7)).doesNotContain("later");

        put(List.of(Item.builder("later", "news").text("en", "", "", "Unlike it").build()));

        assertThat(related(content, 7)).startsWith("later");
    }

    @Test
    void anItemWithoutTextInTheReadersLanguageKeepsItsListToo() {
        String text = items.get(7).texts().get("de").body();
        put(List.of(Item.builder("item-7", "news").text("en", "", "", text).build()));
        List<String> before = related(content, 7);

        put(fresh(10));

        assertThat(related(content, 7)).hasSize(3).isEqualTo(before);
    }

    @Test
    void answersAsIfNobodyHadAskedBefore() {
        RelatedContent silent = new RelatedContent();
        silent.apply(Changes.upserts(items));
        for (int edit = 0; edit < ITEMS / 24; edit++) {
            related(content, random.nextInt(ASKED));
            Item edited = many.item(ASKED + random.nextInt(ITEMS)).build();
            put(List.of(edited));
            silent.apply(Changes.upserts(List.of(edited)));
        }

        long same =
                IntStream.range(0, ASKED)
                        .filter(asked -> related(content, asked).equals(related(silent, asked)))
                        .count();

        // Of two that score all but the same, the one that was listed stays.
        assertThat(same).isGreaterThan(ASKED * 97 / 100);
    }

    @Test
    void restsOnTheSameBasisUntilTooMuchHasChanged() {
        IndexWriter writer = new IndexWriter();
        RelatedQuery query = RelatedQuery.of("item-7", "de", 3);
        ManyItems.apply(writer, items);
        Answers answers = new Answers(query.options());
        Snapshot before = ManyItems.snapshot(writer, answers, 1);
        Basis basis = Basis.of(before, query, before.related(query), Double.MAX_VALUE);

        ManyItems.apply(writer, fresh(10));
        Basis soon = basis.in(ManyItems.snapshot(writer, answers, 1), query);
        ManyItems.apply(writer, fresh(10));
        Basis later = soon.in(ManyItems.snapshot(writer, answers, 1), query);
        ManyItems.apply(writer, fresh(ITEMS / 20));

        assertThat(later.listed()).isEqualTo(basis.listed());
        assertThat(later.in(ManyItems.snapshot(writer, answers, 1), query)).isNull();
    }

    private void put(List<Item> some) {
        content.apply(Changes.upserts(some));
    }

    private ItemBuilder likeTheSeventh(String id) {
        String text = items.get(7).texts().get("de").body();
        return Item.builder(id, "news").text("de", "", "", text + " Neues");
    }

    private List<Item> fresh(int count) {
        return IntStream.range(0, count).mapToObj(i -> many.item(ITEMS + i).build()).toList();
    }

    private static List<String> related(RelatedContent content, int number) {
        return content.related(RelatedQuery.of("item-" + number, "de", 3)).stream()
                .map(RelatedItem::id)
                .toList();
    }
}
