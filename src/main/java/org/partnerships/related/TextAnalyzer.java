package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.TermCounter;
import org.partnerships.related.index.TermDictionary;
import org.partnerships.related.index.TermKind;
import org.partnerships.related.text.Analyzer;
import org.partnerships.related.text.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Analyzes texts of one language, counts their terms and looks them up. Not thread-safe, but
 * several may work at once while nobody adds to the dictionary.
 */
final class TextAnalyzer {

    /** Characters of a text that are read; what follows a short novel changes no neighbour. */
    private static final int MAX_CHARACTERS = 300_000;

    private static final int NEW = -1;

    private final String language;
    private final TermDictionary dictionary;
    private final TermCounter counter = new TermCounter();
    private Analyzer analyzer;

    /** The dictionary's numbers by the analyzer's. */
    private int[] numbers;

    private List<Token> different;
    private int length;

    TextAnalyzer(String language, TermDictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
        start();
    }

    private void start() {
        analyzer = Analyzer.of(language);
        numbers = new int[0];
    }

    /** The terms of all fields; a profile's names count as part of its teaser. */
    AnalyzedText analyze(ItemText text, Set<String> names) {
        if (analyzer.isFull()) {
            start();
        }
        counter.clear();
        different = new ArrayList<>();
        length = 0;
        List<String> sortedNames = names.stream().sorted().toList();
        count(text.title(), Codes.TITLE);
        count(text.teaser(), Codes.TEASER);
        sortedNames.forEach(name -> count(name, Codes.TEASER));
        count(text.body(), 0);
        int[] terms = different.stream().mapToInt(this::number).toArray();
        List<Token> added = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] == NEW) {
                added.add(different.get(i));
            }
        }
        List<List<Token>> termsOfNames =
                sortedNames.stream()
                        .map(analyzer::analyze)
                        .filter(name -> !name.isEmpty())
                        .toList();
        return new AnalyzedText(terms, added, counter.codes(), length, termsOfNames);
    }

    private void count(String field, int flags) {
        List<Token> tokens =
                analyzer.analyze(
                        field.length() > MAX_CHARACTERS
                                ? field.substring(0, MAX_CHARACTERS)
                                : field);
        for (Token token : tokens) {
            if (counter.add(token.number(), flags)) {
                different.add(token);
            }
        }
        length += tokens.size();
    }

    private int number(Token token) {
        int known = numbers.length;
        if (token.number() >= known) {
            numbers = Arrays.copyOf(numbers, Math.max(token.number() + 1, known + known / 2));
            Arrays.fill(numbers, known, numbers.length, NEW);
        }
        if (numbers[token.number()] == NEW) {
            numbers[token.number()] = dictionary.find(TermKind.TEXT, token.term());
        }
        return numbers[token.number()];
    }
}
