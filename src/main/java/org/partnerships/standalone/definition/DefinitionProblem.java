package org.partnerships.standalone.definition;

import org.partnerships.standalone.words.Message;

import java.nio.file.Path;

/**
 * Something wrong in a module's file or a content file.
 *
 * @param line from 1; 0 when the problem has no line
 * @param what what is wrong and what to do
 */
public record DefinitionProblem(Severity severity, Path file, int line, Message what) {

    /** How bad it is, in the words of Magnolia's Definitions app. */
    public enum Severity {
        /** A key was passed over; the definition works without it. */
        MINOR,
        /** A default or another definition took the place of what the file asks for. */
        MAJOR,
        /** The file, or what it defines, is left out. */
        SEVERE
    }

    /** What is wrong and what to do, in English. */
    public String message() {
        return what.toString();
    }

    /** All of it for a person. */
    public Message asMessage() {
        Message weight = Message.of("problem." + severity);
        return line > 0
                ? Message.of("problem.line", weight, file, line, what)
                : Message.of("problem.file", weight, file, what);
    }

    @Override
    public String toString() {
        return severity + " " + file + (line > 0 ? ":" + line : "") + ": " + message();
    }
}
