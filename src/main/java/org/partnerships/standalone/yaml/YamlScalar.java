package org.partnerships.standalone.yaml;

import java.nio.file.Path;

/** A single value, as text; the tag says what YAML takes it for. */
public record YamlScalar(Path file, int line, String tag, String text) implements YamlNode {

    private static final String CORE = "tag:yaml.org,2002:";

    /** Whether YAML takes the value for {@code int}, {@code bool}, {@code null} and so on. */
    public boolean is(String coreType) {
        return tag.equals(CORE + coreType);
    }
}
