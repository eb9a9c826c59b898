package org.partnerships.standalone.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Something to tell a person, in no language yet.
 *
 * @param key the one in the bundles
 * @param arguments what is filled in; messages among them are told in the same language
 */
public record Message(String key, List<Object> arguments) {

    /** A message whose placeholders are filled with the arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Collections.unmodifiableList(Arrays.asList(arguments.clone())));
    }

    /** In English, as for a log. */
    @Override
    public String toString() {
        return Words.in(Locale.ENGLISH).of(this);
    }
}
