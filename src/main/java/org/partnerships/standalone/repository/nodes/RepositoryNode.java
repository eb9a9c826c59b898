package org.partnerships.standalone.repository.nodes;

import java.util.List;

/**
 * A node as it is answered and sent.
 *
 * @param properties null when nothing is said of them
 * @param nodes null for none
 */
public record RepositoryNode(
        String name,
        String type,
        String path,
        String identifier,
        List<RepositoryProperty> properties,
        List<RepositoryNode> nodes) {

    boolean hasNodes() {
        return nodes != null && !nodes.isEmpty();
    }
}
