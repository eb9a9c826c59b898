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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns a batch of items into documents for the index. Not thread-safe; one batch each. */
final class ItemIndexer {

    /** The language of an item without texts: it can still share topics and the like. */
    private static final String NO_LANGUAGE = "und";

    private final IndexWriter writer;
    private final TermDictionary dictionary;
    private final AttributeVectorizer attributes;
    private final Map<String, TextVectorizer> vectorizers = new HashMap<>();
    private final Map<List<String>, List<String>> languageLists = new HashMap<>();

    ItemIndexer(IndexWriter writer, RelatedSettings settings) {
        this.writer = writer;
        this.dictionary = writer.dictionary();
        this.attributes = new AttributeVectorizer(dictionary, settings);
    }

    /** The items in their order; of two with one id only the later. */
    List<IndexedItem> index(List<Item> items) {
        Map<String, Item> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        List<IndexedItem> indexed =
                new ArrayList<>(byId.values().stream().map(this::index).toList());
        for (String language : vectorizers.keySet()) {
            if (CompoundSplitter.splits(language)) {
                addParts(indexed, language);
            }
        }
        return indexed;
    }

    private void addParts(List<IndexedItem> items, String language) {
        List<TermVector> vectors =
                items.stream()
                        .filter(item -> item.documents().containsKey(language))
                        .map(item -> item.documents().get(language).text())
                        .toList();
        Statistics statistics = writer.state().language(language).statistics();
        Compounds compounds = new Compounds(language, dictionary, statistics, vectors);
        items.replaceAll(
                item -> {
                    Document document = item.documents().get(language);
                    return document == null
                            ? item
                            : item.with(
                                    language,
                                    document.withText(compounds.withParts(document.text())));
                });
    }

    private IndexedItem index(Item item) {
        Map<String, ItemText> texts = new TreeMap<>(item.texts());
        if (texts.isEmpty()) {
            texts.put(NO_LANGUAGE, new ItemText("", "", ""));
        }
        List<String> languages =
                languageLists.computeIfAbsent(List.copyOf(texts.keySet()), list -> list);
        ItemFacts facts = facts(item, languages);
        TermVector attributeVector = attributes.vector(item);
        Map<String, Document> documents = new HashMap<>();
        texts.forEach(
                (language, text) -> {
                    TextVectorizer vectorizer = vectorizer(language);
                    TermVector vector = vectorizer.vector(text, item.names());
                    documents.put(
                            language,
                            new Document(facts, vector, attributeVector, vectorizer.length()));
                });
        return new IndexedItem(facts, documents);
    }

    private ItemFacts facts(Item item, List<String> languages) {
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
                names(item, languages),
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
    private List<int[]> names(Item item, List<String> languages) {
        Map<List<Integer>, int[]> names = new HashMap<>();
        for (String language : languages) {
            for (String name : item.names()) {
                int[] terms = vectorizer(language).terms(name);
                if (terms.length > 0) {
                    names.putIfAbsent(Arrays.stream(terms).boxed().toList(), terms);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private TextVectorizer vectorizer(String language) {
        return vectorizers.computeIfAbsent(language, code -> new TextVectorizer(code, dictionary));
    }
}
