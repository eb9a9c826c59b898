package org.partnerships.related.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a new state of the index from the one before. What a batch costs depends on the batch, not
 * on the index; {@link #maintain} puts together what has piled up. Not thread-safe.
 */
public final class IndexWriter {

    private TermDictionary dictionary;
    private IndexState state;
    private int nextOrdinal;

    /** An empty index. */
    public IndexWriter() {
        dictionary = new TermDictionary();
        state = new IndexState(dictionary.view(), ItemTable.EMPTY, Map.of());
    }

    /** Goes on from a state. */
    IndexWriter(TermDictionary dictionary, IndexState state, int nextOrdinal) {
        this.dictionary = dictionary;
        this.state = state;
        this.nextOrdinal = nextOrdinal;
    }

    /** The numbers of terms, for building documents. */
    public TermDictionary dictionary() {
        return dictionary;
    }

    /** The state after all batches so far. */
    public IndexState state() {
        return state;
    }

    /** The ordinal for the next state of an item. */
    public int nextOrdinal() {
        return nextOrdinal++;
    }

    /** Replaces or adds items, each id at most once, and removes others. */
    public IndexState apply(List<IndexedItem> upserts, Collection<String> removals) {
        Map<String, LanguageEditor> editors = new HashMap<>();
        Map<String, ItemFacts> changes = new HashMap<>();
        for (String id : removals) {
            remove(id, editors, changes);
        }
        for (IndexedItem item : upserts) {
            remove(item.facts().id(), editors, changes);
            changes.put(item.facts().id(), item.facts());
            item.documents()
                    .forEach((language, document) -> editor(editors, language).add(document));
        }
        Map<String, LanguageIndex> languages = new HashMap<>(state.languages());
        editors.forEach((language, editor) -> languages.put(language, editor.done()));
        state = new IndexState(dictionary.view(), state.items().with(changes), languages);
        return state;
    }

    private void remove(
            String id, Map<String, LanguageEditor> editors, Map<String, ItemFacts> changes) {
        ItemFacts old = changes.containsKey(id) ? null : state.items().get(id);
        changes.put(id, null);
        if (old != null) {
            old.languages().forEach(language -> editor(editors, language).remove(old.ordinal()));
        }
    }

    private LanguageEditor editor(Map<String, LanguageEditor> editors, String language) {
        return editors.computeIfAbsent(language, code -> new LanguageEditor(state.language(code)));
    }

    /** Merges small segments and measures anew what has drifted; changes no answer but for that. */
    public IndexState maintain() {
        Map<String, LanguageIndex> languages = new HashMap<>();
        state.languages().forEach((code, index) -> languages.put(code, Maintenance.of(index)));
        state = new IndexState(dictionary.view(), state.items(), languages);
        compactDictionary();
        return state;
    }

    private void compactDictionary() {
        if (Compaction.isDue(dictionary, state)) {
            Compaction compaction = new Compaction(dictionary, state);
            state = compaction.run();
            dictionary = compaction.dictionary();
        }
    }

    /** A language's index while a batch is applied. */
    private static final class LanguageEditor {

        private final List<Segment> segments;
        private final List<Document> added = new ArrayList<>();
        private final Map<Segment, BitSet> gone = new IdentityHashMap<>();
        private final IntPages.Editor frequencies;
        private int documents;
        private long totalLength;

        LanguageEditor(LanguageIndex base) {
            segments = new ArrayList<>(base.segments());
            frequencies = new IntPages.Editor(base.statistics().documentFrequencies());
            documents = base.statistics().documents();
            totalLength = base.statistics().totalLength();
        }

        void add(Document document) {
            added.add(document);
            documents++;
            totalLength += LengthCode.rounded(document.length());
            for (int term : document.text().terms()) {
                frequencies.add(term, 1);
            }
            for (int term : document.attributes().terms()) {
                frequencies.add(term, 1);
            }
        }

        void remove(int ordinal) {
            for (int i = 0; i < segments.size(); i++) {
                int document = segments.get(i).find(ordinal);
                if (document >= 0) {
                    remove(segments.get(i), document);
                    gone.computeIfAbsent(segments.get(i), any -> new BitSet()).set(document);
                    return;
                }
            }
        }

        private void remove(Segment segment, int document) {
            documents--;
            totalLength -= Math.round(LengthCode.length(segment.lengthCode(document)));
            TermCursor cursor = new TermCursor();
            segment.openText(document, cursor);
            forget(cursor);
            segment.openAttributes(cursor);
            forget(cursor);
        }

        private void forget(TermCursor cursor) {
            while (cursor.next()) {
                frequencies.add(cursor.value(), -1);
            }
        }

        LanguageIndex done() {
            Statistics statistics = new Statistics(documents, totalLength, frequencies.done());
            segments.replaceAll(
                    segment ->
                            gone.containsKey(segment)
                                    ? segment.without(gone.get(segment))
                                    : segment);
            if (!added.isEmpty()) {
                segments.add(SegmentBuilder.build(added, statistics));
            }
            return new LanguageIndex(segments, statistics);
        }
    }
}
