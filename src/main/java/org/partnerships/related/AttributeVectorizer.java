package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.TermDictionary;
import org.partnerships.related.index.TermKind;
import org.partnerships.related.index.TermVector;

import java.util.LinkedHashMap;
import java.util.Map;

/** Turns topics, goals, regions and references into term vectors. Not thread-safe. */
final class AttributeVectorizer {

    /** Attributes of one item that are kept; nobody fills in more by hand. */
    private static final int MAX_ATTRIBUTES = 1000;

    private final TermDictionary dictionary;
    private final double parentTopic;

    AttributeVectorizer(TermDictionary dictionary, RelatedSettings settings) {
        this.dictionary = dictionary;
        this.parentTopic = settings.parentTopic();
    }

    TermVector vector(Item item) {
        Map<Integer, Integer> codes = new LinkedHashMap<>();
        put(codes, TermKind.ITEM, item.id(), Codes.ofWeight(1, Codes.LINK | Codes.PARTNERSHIP));
        item.partnerships().stream()
                .sorted()
                .forEach(id -> put(codes, TermKind.ITEM, id, Codes.ofWeight(1, Codes.PARTNERSHIP)));
        item.links().stream()
                .sorted()
                .forEach(id -> put(codes, TermKind.ITEM, id, Codes.ofWeight(1, Codes.LINK)));
        item.topics().forEach(topic -> putTopic(codes, topic));
        item.sdgs().forEach(sdg -> put(codes, TermKind.SDG, sdg, Codes.ofWeight(1, 0)));
        item.regions().forEach(region -> put(codes, TermKind.REGION, region, Codes.ofWeight(1, 0)));
        int[] terms = codes.keySet().stream().mapToInt(term -> term).toArray();
        byte[] bytes = new byte[terms.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = codes.get(terms[i]).byteValue();
        }
        return TermVector.of(terms, bytes);
    }

    private void putTopic(Map<Integer, Integer> codes, Topic topic) {
        put(codes, TermKind.TOPIC, topic.id(), Codes.ofWeight(1, 0));
        double weight = 1;
        for (String ancestor : topic.ancestors()) {
            weight *= parentTopic;
            if (weight > 0) {
                put(codes, TermKind.TOPIC, ancestor, Codes.ofWeight(weight, 0));
            }
        }
    }

    /** Of two codes for one term, the larger weight and all flags stay. */
    private void put(Map<Integer, Integer> codes, TermKind kind, String value, int code) {
        if (codes.size() < MAX_ATTRIBUTES) {
            codes.merge(dictionary.add(kind, value, value), code, AttributeVectorizer::both);
        }
    }

    private static int both(int one, int other) {
        int flags = (one | other) & (Codes.LINK | Codes.PARTNERSHIP);
        return Math.max(Codes.level(one), Codes.level(other)) | flags;
    }
}
