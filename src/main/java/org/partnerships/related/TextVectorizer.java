package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.TermCounter;
import org.partnerships.related.index.TermDictionary;
import org.partnerships.related.index.TermKind;
import org.partnerships.related.index.TermVector;
import org.partnerships.related.text.Analyzer;
import org.partnerships.related.text.Token;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the texts of one language into term vectors. Not thread-safe. */
final class TextVectorizer {

    /** Characters of a text that are read; what follows a short novel changes no neighbour. */
    private static final int MAX_CHARACTERS = 300_000;

    /** Tokens whose numbers are kept; the analyzer gives the same object for the same word. */
    private static final int KEPT = 1 << 17;

    private final Analyzer analyzer;
    private final TermDictionary dictionary;
    private final TermCounter counter = new TermCounter();
    private final Map<Token, Integer> numbers = new IdentityHashMap<>();
    private int length;

    TextVectorizer(String language, TermDictionary dictionary) {
        this.analyzer = Analyzer.of(language);
        this.dictionary = dictionary;
    }

    /** The terms of all fields; a profile's names count as part of its teaser. */
    TermVector vector(ItemText text, Set<String> names) {
        counter.clear();
        length = 0;
        count(text.title(), Codes.TITLE);
        count(text.teaser(), Codes.TEASER);
        names.stream().sorted().forEach(name -> count(name, Codes.TEASER));
        count(text.body(), 0);
        return counter.vector();
    }

    /** How many words the text of the last vector had. */
    int length() {
        return length;
    }

    /** The terms of a name in their order. */
    int[] terms(String name) {
        return analyzer.analyze(name).stream().mapToInt(this::number).distinct().toArray();
    }

    private void count(String field, int flags) {
        List<Token> tokens =
                analyzer.analyze(
                        field.length() > MAX_CHARACTERS
                                ? field.substring(0, MAX_CHARACTERS)
                                : field);
        tokens.forEach(token -> counter.add(number(token), flags));
        length += tokens.size();
    }

    private int number(Token token) {
        Integer number = numbers.get(token);
        if (number == null) {
            number = dictionary.add(TermKind.TEXT, token.term(), token.surface());
            if (numbers.size() >= KEPT) {
                numbers.clear();
            }
            numbers.put(token, number);
        }
        return number;
    }
}
