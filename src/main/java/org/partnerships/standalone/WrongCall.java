package org.partnerships.standalone;

import org.partnerships.standalone.words.Message;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A call whose options fit their kind, but not the world or each other. */
final class WrongCall extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    WrongCall(CommandLine command, Message explanation) {
        super(command, explanation.toString());
        this.explanation = explanation;
    }

    /** What is wrong, in a sentence. */
    Message explanation() {
        return explanation;
    }
}
