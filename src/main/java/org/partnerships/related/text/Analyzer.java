package org.partnerships.related.text;

import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns text of one language into terms: normal form, gender forms, words, small letters, stop
 * words, stems. Languages other than German and English are not stemmed. Not thread-safe, since the
 * stemmers are not; making one is cheap.
 */
public final class Analyzer {

    private static final Set<String> GERMAN_STOP_WORDS = StopWords.of("de");
    private static final Set<String> ENGLISH_STOP_WORDS = StopWords.of("en");

    /** Words that are worth to be kept: with Zipf's law they are nearly all words of a text. */
    private static final int KEPT = 1 << 17;

    private static final Token STOP_WORD = new Token("", "", -1);

    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final boolean german;
    private final Set<String> stopWords;
    private final Stemmer stemmer;

    private Analyzer(boolean german, Set<String> stopWords, Stemmer stemmer) {
        this.german = german;
        this.stopWords = stopWords;
        this.stemmer = stemmer;
    }

    /** The analyzer of a language code such as {@code de}, {@code de_AT} or {@code en-GB}. */
    public static Analyzer of(String language) {
        String code = language.toLowerCase(Locale.ROOT);
        if (code.startsWith("de")) {
            return new Analyzer(true, GERMAN_STOP_WORDS, new SnowballStemmer(ALGORITHM.GERMAN));
        }
        if (code.startsWith("en")) {
            return new Analyzer(false, ENGLISH_STOP_WORDS, new SnowballStemmer(ALGORITHM.ENGLISH));
        }
        return new Analyzer(false, Set.of(), word -> word);
    }

    /** Whether it keeps so many words that a new analyzer is better. */
    public boolean isFull() {
        return tokens.size() >= KEPT;
    }

    /** The terms of a text in their order; empty for a text without words. */
    public List<Token> analyze(String text) {
        List<Token> found = new ArrayList<>();
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Words.forEach(german ? GenderForms.unmark(normal) : normal, word -> add(found, word));
        return found;
    }

    /** The term of one word in small letters. */
    public String term(String word) {
        String stem = stems.get(word);
        if (stem == null) {
            stem = stem(word);
            if (stems.size() >= KEPT) {
                stems.clear();
            }
            stems.put(word, stem);
        }
        return stem;
    }

    private void add(List<Token> found, String surface) {
        Token token = tokens.get(surface);
        if (token == null) {
            token = token(surface);
            tokens.put(surface, token);
        }
        if (token != STOP_WORD) {
            found.add(token);
        }
    }

    private Token token(String surface) {
        String word = surface.toLowerCase(Locale.ROOT);
        boolean counts = word.length() > 1 && !stopWords.contains(word);
        return counts ? numbered(stem(word), surface) : STOP_WORD;
    }

    private Token numbered(String term, String surface) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(term, next);
        return new Token(term, surface, known == null ? next : known);
    }

    private String stem(String word) {
        return stemmer.stem(german ? GenderForms.base(word) : word).toString();
    }
}
