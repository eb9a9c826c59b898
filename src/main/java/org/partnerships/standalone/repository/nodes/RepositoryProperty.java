package org.partnerships.standalone.repository.nodes;

import java.util.List;

/**
 * A property as it is answered and sent.
 *
 * @param type by its JCR name, such as {@code String}
 * @param values as text; null counts as empty
 */
public record RepositoryProperty(String name, String type, boolean multiple, List<String> values) {

    public RepositoryProperty {
        values = values == null ? List.of() : values;
    }
}
