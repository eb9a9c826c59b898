package org.partnerships.related;

import org.partnerships.related.text.Analyzer;
import org.partnerships.related.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item with the terms of its texts by language. */
record AnalyzedItem(
        Item item, Map<String, Map<String, Integer>> terms, Map<String, String> surfaces) {

    static AnalyzedItem of(Item item) {
        Map<String, Map<String, Integer>> terms = new HashMap<>();
        Map<String, String> surfaces = new HashMap<>();
        item.texts()
                .forEach(
                        (language, text) -> {
                            Map<String, Integer> counts = new LinkedHashMap<>();
                            for (Token token : tokens(language, text)) {
                                counts.merge(token.term(), 1, Integer::sum);
                                surfaces.putIfAbsent(token.term(), token.surface());
                            }
                            terms.put(language, counts);
                        });
        return new AnalyzedItem(item, terms, surfaces);
    }

    private static List<Token> tokens(String language, ItemText text) {
        Analyzer analyzer = Analyzer.of(language);
        List<Token> tokens = new ArrayList<>(analyzer.analyze(text.title()));
        tokens.addAll(analyzer.analyze(text.teaser()));
        tokens.addAll(analyzer.analyze(text.body()));
        return tokens;
    }

    /** The language to read it in: the one asked for, else the first it has by name. */
    String language(String wanted) {
        return terms.containsKey(wanted)
                ? wanted
                : terms.keySet().stream().sorted().findFirst().orElse(wanted);
    }

    Set<String> topicIds() {
        Set<String> ids = new HashSet<>();
        item.topics()
                .forEach(
                        topic -> {
                            ids.add(topic.id());
                            ids.addAll(topic.ancestors());
                        });
        return ids;
    }

    Set<String> partnerships() {
        Set<String> ids = new HashSet<>(item.partnerships());
        ids.add(item.id());
        return ids;
    }
}
