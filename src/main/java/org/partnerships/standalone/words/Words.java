package org.partnerships.standalone.words;

import org.partnerships.PartnershipsException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Messages in one language, numbers in its format. Thread-safe. */
public final class Words {

    private static final Map<Locale, Words> SPOKEN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = read("/standalone/words_" + locale.getLanguage() + ".properties");
    }

    /** In German for German, in English for every other language. */
    public static Words in(Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return SPOKEN.computeIfAbsent(german ? Locale.GERMAN : Locale.ENGLISH, Words::new);
    }

    /** Not by {@link ResourceBundle#getBundle}, whose search costs the start some hundredths. */
    private static ResourceBundle read(String resource) {
        try (InputStream file = Words.class.getResourceAsStream(resource)) {
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** German or English. */
    public Locale locale() {
        return locale;
    }

    /** All texts, for those who look them up themselves. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key with its placeholders filled. */
    public String of(String key, Object... arguments) {
        return of(Message.of(key, arguments));
    }

    /** The message in this language. */
    public String of(Message message) {
        return String.format(locale, bundle.getString(message.key()), spoken(message.arguments()));
    }

    /** What a failure says, in this language if it can be explained in it. */
    public String of(PartnershipsException failure) {
        return failure instanceof ExplainedException explained
                ? of(explained.explanation())
                : failure.getMessage();
    }

    private Object[] spoken(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof Message inner ? of(inner) : argument)
                .toArray();
    }
}
