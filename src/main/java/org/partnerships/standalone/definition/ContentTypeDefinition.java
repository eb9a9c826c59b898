package org.partnerships.standalone.definition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One file below {@code contentTypes}: what it asks of the repository.
 *
 * @param namespaces prefix to URI
 * @param subModelNodeTypes own node types of sub-models; empty where they use mgnl:contentNode
 * @param file where it was read, for messages
 */
public record ContentTypeDefinition(
        String name,
        String workspace,
        boolean autoCreate,
        Map<String, String> namespaces,
        String nodeType,
        List<String> subModelNodeTypes,
        Path file) {}
