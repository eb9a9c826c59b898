package org.partnerships.standalone.repository;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a role: a pattern of paths, in which {@code *} stands for any characters including
 * slashes, and the permission bits there.
 */
record PathRule(String pattern, int permissions, int length, Pattern regex) {

    private static final String ANY = "*";

    /** The length without a star at the end, as of several matches the longest decides. */
    static PathRule of(String pattern, int permissions) {
        int length = pattern.endsWith(ANY) ? pattern.length() - 1 : pattern.length();
        return new PathRule(pattern, permissions, length, regex(pattern));
    }

    boolean matches(String path) {
        return regex == null ? path.equals(pattern) : regex.matcher(path).matches();
    }

    private static Pattern regex(String pattern) {
        if (!pattern.contains(ANY)) {
            return null;
        }
        String regex =
                Arrays.stream(pattern.split(Pattern.quote(ANY), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
