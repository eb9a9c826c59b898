package org.partnerships.standalone.yaml;

import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;

import java.nio.file.Path;

/** A file that is not YAML, or cannot be read. The message says what is wrong and what to do. */
public final class YamlFileException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    YamlFileException(Path file, int line, Message explanation, Throwable cause) {
        super(explanation, cause);
        this.file = file;
        this.line = line;
    }

    /** The file that was to be read. */
    public Path file() {
        return file;
    }

    /** From 1; 0 when the whole file is meant. */
    public int line() {
        return line;
    }
}
