package org.partnerships.standalone.definition;

import java.nio.file.Path;

/**
 * Something wrong in a module's file.
 *
 * @param line from 1; 0 when the problem has no line
 * @param message what is wrong and what to do
 */
public record DefinitionProblem(Path file, int line, String message) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
