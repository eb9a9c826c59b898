package org.partnerships.standalone.definition;

import org.partnerships.standalone.definition.DefinitionProblem.Severity;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.yaml.YamlFileException;
import org.partnerships.standalone.yaml.YamlNode;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while files are read. */
final class Problems {

    private final List<DefinitionProblem> found = new ArrayList<>();

    void minor(YamlNode at, String key, Object... arguments) {
        add(Severity.MINOR, at, Message.of(key, arguments));
    }

    void major(YamlNode at, String key, Object... arguments) {
        add(Severity.MAJOR, at, Message.of(key, arguments));
    }

    void severe(YamlNode at, String key, Object... arguments) {
        add(Severity.SEVERE, at, Message.of(key, arguments));
    }

    void severe(YamlFileException e) {
        found.add(new DefinitionProblem(Severity.SEVERE, e.file(), e.line(), e.explanation()));
    }

    List<DefinitionProblem> found() {
        return List.copyOf(found);
    }

    private void add(Severity severity, YamlNode at, Message message) {
        found.add(new DefinitionProblem(severity, at.file(), at.line(), message));
    }
}
