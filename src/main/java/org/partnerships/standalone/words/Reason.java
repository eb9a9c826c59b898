package org.partnerships.standalone.words;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;

/** Why a file or folder could not be used: what the operating system's exceptions mean. */
public final class Reason {

    private static final Map<Class<? extends Exception>, String> KEYS =
            Map.of(
                    AccessDeniedException.class, "reason.denied",
                    NoSuchFileException.class, "reason.missing",
                    NotDirectoryException.class, "reason.notAFolder",
                    FileAlreadyExistsException.class, "reason.notAFolder");

    /** What operating system and libraries write when they have no exception of their own. */
    private static final Map<String, String> TEXTS =
            Map.of(
                    "No space left on device", "reason.full",
                    "disk is full", "reason.full",
                    "Not a directory", "reason.notAFolder",
                    "Is a directory", "reason.notAFile",
                    "Read-only file system", "reason.denied",
                    "Permission denied", "reason.denied",
                    "locked by", "reason.inUse");

    private Reason() {}

    /** The first known reason among the failure and its causes, else the failure's own words. */
    public static Message of(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String key = key(cause);
            if (key != null) {
                return Message.of(key);
            }
            last = cause;
        }
        return Message.of("reason.other", own(last));
    }

    private static String key(Throwable cause) {
        if (cause instanceof CharacterCodingException) {
            return "reason.notUtf8";
        }
        String key = KEYS.get(cause.getClass());
        return key == null ? keyOf(String.valueOf(cause.getMessage())) : key;
    }

    private static String keyOf(String text) {
        return TEXTS.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String own(Throwable failure) {
        String text =
                failure instanceof FileSystemException file
                        ? file.getReason()
                        : failure.getMessage();
        if (text == null || text.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        // The sentence that it is put into has its own full stop.
        String line = text.lines().findFirst().orElse("").replaceFirst("[.\\s]+$", "");
        // A lone word, such as a path, says nothing without the kind of failure.
        return line.contains(" ") ? line : failure.getClass().getSimpleName() + ": " + line;
    }
}
