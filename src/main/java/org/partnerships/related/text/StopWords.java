package org.partnerships.related.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about what a text is about, by language. */
final class StopWords {

    private StopWords() {}

    /** The words of a language in small letters; empty for a language without a list. */
    static Set<String> of(String language) {
        String resource = "stopwords-" + language + ".txt";
        try (InputStream in = StopWords.class.getResourceAsStream(resource)) {
            return in == null ? Set.of() : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " from the jar", e);
        }
    }

    private static Set<String> read(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
