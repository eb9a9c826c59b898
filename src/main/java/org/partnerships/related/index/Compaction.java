package org.partnerships.related.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the index anew on a dictionary without the terms that no document has any more, so that
 * endless edits cannot fill the memory.
 */
final class Compaction {

    /** Terms that may always be there without documents; a small index is not worth the work. */
    private static final int TOLERATED = 1 << 17;

    private final IndexState state;
    private final TermDictionary dictionary;
    private final TermDictionary compact = new TermDictionary();
    private final int[] numbers;
    private final Map<ItemFacts, ItemFacts> renumbered = new IdentityHashMap<>();

    Compaction(TermDictionary dictionary, IndexState state) {
        this.state = state;
        this.dictionary = dictionary;
        this.numbers = new int[dictionary.size()];
        Arrays.fill(numbers, -1);
    }

    /** Whether more than half of the terms, and many, belong to no document. */
    static boolean isDue(TermDictionary dictionary, IndexState state) {
        if (dictionary.size() <= TOLERATED || dictionary.size() < dictionary.checkAt()) {
            return false;
        }
        int used = 0;
        for (int term = 0; term < dictionary.size(); term++) {
            used += isUsed(state, term) ? 1 : 0;
        }
        dictionary.checkAt(Math.max(dictionary.size() + TOLERATED, used * 2));
        return dictionary.size() > used * 2 + TOLERATED;
    }

    private static boolean isUsed(IndexState state, int term) {
        for (LanguageIndex index : state.languages().values()) {
            if (index.statistics().documentFrequency(term) > 0) {
                return true;
            }
        }
        return false;
    }

    TermDictionary dictionary() {
        return compact;
    }

    IndexState run() {
        Map<String, ItemFacts> items = new HashMap<>();
        state.items().forEach(facts -> items.put(facts.id(), renumber(facts)));
        Map<String, LanguageIndex> languages = new HashMap<>();
        state.languages().forEach((code, index) -> languages.put(code, renumber(index)));
        return new IndexState(compact.view(), ItemTable.EMPTY.with(items), languages);
    }

    private LanguageIndex renumber(LanguageIndex index) {
        List<Document> documents = new ArrayList<>();
        IntPages.Editor frequencies = new IntPages.Editor(IntPages.EMPTY);
        TermCursor cursor = new TermCursor();
        for (Segment segment : index.segments()) {
            for (int i = 0; i < segment.size(); i++) {
                ItemFacts facts = renumbered.get(segment.facts(i));
                if (facts != null && segment.isLive(i)) {
                    segment.openText(i, cursor);
                    TermVector text = renumber(cursor, frequencies);
                    segment.openAttributes(cursor);
                    TermVector attributes = renumber(cursor, frequencies);
                    int length = (int) Math.round(LengthCode.length(segment.lengthCode(i)));
                    documents.add(new Document(facts, text, attributes, length));
                }
            }
        }
        Statistics old = index.statistics();
        Statistics statistics =
                new Statistics(old.documents(), old.totalLength(), frequencies.done());
        return new LanguageIndex(List.of(SegmentBuilder.build(documents, statistics)), statistics);
    }

    private TermVector renumber(TermCursor cursor, IntPages.Editor frequencies) {
        int[] terms = new int[cursor.left()];
        byte[] codes = new byte[terms.length];
        for (int i = 0; cursor.next(); i++) {
            terms[i] = number(cursor.value());
            codes[i] = (byte) cursor.code();
            frequencies.add(terms[i], 1);
        }
        return TermVector.of(terms, codes);
    }

    private ItemFacts renumber(ItemFacts old) {
        List<int[]> names =
                old.names().stream()
                        .map(name -> Arrays.stream(name).map(this::number).toArray())
                        .toList();
        ItemFacts facts =
                new ItemFacts(
                        old.id(),
                        old.type(),
                        old.folder(),
                        old.ordinal(),
                        old.day(),
                        old.validUntil(),
                        old.pins(),
                        old.hidden(),
                        names,
                        number(old.self()),
                        old.languages());
        renumbered.put(old, facts);
        return facts;
    }

    private int number(int term) {
        if (numbers[term] < 0) {
            numbers[term] = compact.addFrom(dictionary, term);
        }
        return numbers[term];
    }
}
