package org.partnerships.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Magnolia process prints. Not thread-safe. */
final class MagnoliaLog {

    private static final Pattern PORT = Pattern.compile("(?m)^" + WebappServer.PORT + "(\\d+)$");

    /** Of Magnolia's log in our own layout, or of Tomcat's. */
    private static final Pattern COMPLAINT =
            Pattern.compile("(\\S+ \\S+ (WARN|ERROR|FATAL) |(WARNING|SEVERE): ).*");

    /** It names the address of every change that is answered without a body. */
    private static final String NOT_OURS = "info.magnolia.cms.filters.ContentTypeFilter";

    private final Path file;
    private int linesSeen;

    MagnoliaLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The port told since a place in the file; 0 when it is not told yet. */
    int port(long from) {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        int start = (int) Math.min(from, bytes.length);
        Matcher matcher =
                PORT.matcher(
                        new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /**
     * Warnings and errors since the last call that come from our packages or speak of the module.
     */
    List<String> takeComplaints() {
        List<String> lines = text().lines().toList();
        List<String> complaints =
                lines.stream()
                        .skip(linesSeen)
                        .filter(line -> COMPLAINT.matcher(line).matches())
                        .filter(line -> line.contains("partnerships"))
                        .filter(line -> !line.contains(NOT_OURS))
                        .toList();
        linesSeen = lines.size();
        return complaints;
    }

    private String text() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
