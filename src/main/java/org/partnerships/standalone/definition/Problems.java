package org.partnerships.standalone.definition;

import org.partnerships.standalone.definition.DefinitionProblem.Severity;
import org.partnerships.standalone.yaml.YamlFileException;
import org.partnerships.standalone.yaml.YamlNode;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while files are read. */
final class Problems {

    private final List<DefinitionProblem> found = new ArrayList<>();

    void minor(YamlNode at, String message) {
        add(Severity.MINOR, at, message);
    }

    void major(YamlNode at, String message) {
        add(Severity.MAJOR, at, message);
    }

    void severe(YamlNode at, String message) {
        add(Severity.SEVERE, at, message);
    }

    void severe(YamlFileException e) {
        found.add(new DefinitionProblem(Severity.SEVERE, e.file(), e.line(), e.getMessage()));
    }

    List<DefinitionProblem> found() {
        return List.copyOf(found);
    }

    private void add(Severity severity, YamlNode at, String message) {
        found.add(new DefinitionProblem(severity, at.file(), at.line(), message));
    }
}
