package org.partnerships.standalone;

import org.partnerships.standalone.words.Words;

import java.util.List;
import java.util.Locale;

/** The language in which a call is answered, known before the call is understood. */
final class Language {

    static final String OPTION = "--lang";

    static final List<String> KNOWN = List.of("de", "en");

    private Language() {}

    /** The one that the option names, else Java's, which is the environment's. */
    static Words of(String... args) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        for (int i = 0; i < args.length; i++) {
            String value = value(args, i);
            if (KNOWN.contains(value)) {
                locale = Locale.forLanguageTag(value);
            }
        }
        return Words.in(locale);
    }

    private static String value(String[] args, int i) {
        if (args[i].startsWith(OPTION + "=")) {
            return args[i].substring(OPTION.length() + 1);
        }
        return args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : "";
    }
}
