package org.partnerships.related;

import org.partnerships.related.index.Document;
import org.partnerships.related.index.IndexWriter;
import org.partnerships.related.index.IndexedItem;
import org.partnerships.related.index.ItemFacts;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermDictionary;
import org.partnerships.related.index.TermKind;
import org.partnerships.related.index.TermVector;
import org.partnerships.related.text.CompoundSplitter;
import org.partnerships.related.text.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a batch of items into documents for the index. Many items are analyzed by several threads,
 * but get their numbers in their order, so that the same batch always gives the same documents. Not
 * thread-safe; one batch each.
 */
final class ItemIndexer {

    /**
     * Items of which all that the analysis gave is in memory at once, besides what becomes of it.
     */
    private static final int ANALYZED_AT_ONCE = 512;

    private final IndexWriter writer;
    private final TermDictionary dictionary;
    private final AttributeVectorizer attributes;
    private final Workers<ItemAnalyzer> analyzers;
    private final Map<List<String>, List<String>> languageLists = new HashMap<>();

    ItemIndexer(IndexWriter writer, RelatedSettings settings) {
        this.writer = writer;
        this.dictionary = writer.dictionary();
        this.analyzers = new Workers<>(() -> new ItemAnalyzer(dictionary));
        this.attributes = new AttributeVectorizer(dictionary, settings);
    }

    /** The items in their order; of two with one id only the later. */
    List<IndexedItem> index(List<Item> items) {
        Map<String, Item> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        List<Item> distinct = List.copyOf(byId.values());
        List<IndexedItem> indexed = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += ANALYZED_AT_ONCE) {
            int end = Math.min(distinct.size(), from + ANALYZED_AT_ONCE);
            for (AnalyzedItem item : analyze(distinct.subList(from, end))) {
                indexed.add(index(item));
            }
        }
        languageLists.keySet().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(CompoundSplitter::splits)
                .forEach(language -> addParts(indexed, language));
        return indexed;
    }

    private AnalyzedItem[] analyze(List<Item> items) {
        AnalyzedItem[] analyzed = new AnalyzedItem[items.size()];
        analyzers.forEach(
                analyzed.length, (analyzer, i) -> analyzed[i] = analyzer.analyze(items.get(i)));
        return analyzed;
    }

    private void addParts(List<IndexedItem> items, String language) {
        List<TermVector> vectors = new ArrayList<>();
        for (IndexedItem item : items) {
            Document document = item.documents().get(language);
            if (document != null) {
                vectors.add(document.text());
            }
        }
        Statistics statistics = writer.state().language(language).statistics();
        Iterator<TermVector> withParts =
                new Compounds(language, dictionary, statistics, vectors).withParts().iterator();
        items.replaceAll(
                item -> {
                    Document document = item.documents().get(language);
                    return document == null
                            ? item
                            : item.with(language, document.withText(withParts.next()));
                });
    }

    private IndexedItem index(AnalyzedItem analyzed) {
        List<String> languages =
                languageLists.computeIfAbsent(List.copyOf(analyzed.texts().keySet()), list -> list);
        ItemFacts facts = facts(analyzed, languages);
        TermVector attributeVector = attributes.vector(analyzed.item());
        Map<String, Document> documents = new HashMap<>();
        analyzed.texts()
                .forEach(
                        (language, text) ->
                                documents.put(
                                        language,
                                        new Document(
                                                facts,
                                                vector(text),
                                                attributeVector,
                                                text.length())));
        return new IndexedItem(facts, documents);
    }

    private TermVector vector(AnalyzedText text) {
        int[] terms = text.terms();
        Iterator<Token> added = text.added().iterator();
        for (int i = 0; i < terms.length; i++) {
            terms[i] = terms[i] < 0 ? number(added.next()) : terms[i];
        }
        return TermVector.of(terms, text.codes());
    }

    private int number(Token token) {
        return dictionary.add(TermKind.TEXT, token.term(), token.surface());
    }

    private ItemFacts facts(AnalyzedItem analyzed, List<String> languages) {
        Item item = analyzed.item();
        Map<String, Boolean> hidden = new HashMap<>();
        item.hidden()
                .forEach(other -> hidden.merge(other.id(), other.bothWays(), Boolean::logicalOr));
        return new ItemFacts(
                item.id(),
                item.type().intern(),
                item.folder().intern(),
                writer.nextOrdinal(),
                item.date() == null ? ItemFacts.NO_DAY : day(item),
                item.validUntil() == null ? Long.MAX_VALUE : millis(item),
                item.pins(),
                Map.copyOf(hidden),
                names(analyzed),
                dictionary.add(TermKind.ITEM, item.id(), item.id()),
                languages);
    }

    private static int day(Item item) {
        long day = item.date().toEpochDay();
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE, day));
    }

    private static long millis(Item item) {
        long seconds = item.validUntil().getEpochSecond();
        long limit = Long.MAX_VALUE / 1000;
        return seconds >= limit || seconds <= -limit
                ? Long.signum(seconds) * Long.MAX_VALUE
                : item.validUntil().toEpochMilli();
    }

    /** Each name as terms, in each language; a name without terms is left out. */
    private List<int[]> names(AnalyzedItem analyzed) {
        Map<List<Integer>, int[]> names = new LinkedHashMap<>();
        for (AnalyzedText text : analyzed.texts().values()) {
            for (List<Token> name : text.names()) {
                int[] terms = name.stream().mapToInt(this::number).distinct().toArray();
                names.putIfAbsent(Arrays.stream(terms).boxed().toList(), terms);
            }
        }
        return List.copyOf(names.values());
    }
}
