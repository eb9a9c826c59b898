package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.standalone.definition.DefinitionProblem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param nodes the paths of the nodes that each imported file became
 * @param problems what is wrong with the files that were not imported
 */
public record ImportResult(Map<ContentFile, List<String>> nodes, List<DefinitionProblem> problems) {

    ImportResult() {
        this(new LinkedHashMap<>(), new ArrayList<>());
    }

    void add(ImportResult other) {
        nodes.putAll(other.nodes);
        problems.addAll(other.problems);
    }
}
