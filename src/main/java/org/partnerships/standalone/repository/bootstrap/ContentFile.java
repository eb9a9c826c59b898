package org.partnerships.standalone.repository.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An export, named {@code <workspace>.<path.with.dots>.yaml|xml}. Two dots in a row stand for one
 * dot in a node's name. The last part of the path is free, as the content names its node itself.
 *
 * @param parents the names of the nodes above the content, from the root down
 * @param name the last part, which in Magnolia's exports is the name of the content's node
 */
public record ContentFile(
        Path path, String workspace, List<String> parents, String name, boolean isXml) {

    private static final Pattern NAME =
            Pattern.compile("([^.]+)\\.(.+)\\.(xml|yaml)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\.)\\.(?!\\.)");

    /**
     * The order to import in: parents before children; among siblings XML by name, then YAML by
     * length and name, which is how Magnolia does it.
     */
    public static final Comparator<ContentFile> ORDER =
            Comparator.comparingInt((ContentFile file) -> file.parents.size())
                    .thenComparing(file -> !file.isXml)
                    .thenComparingInt(file -> file.isXml ? 0 : file.fileName().length())
                    .thenComparing(ContentFile::fileName)
                    .thenComparing(ContentFile::path);

    /** Empty for a file whose name is not that of an export. */
    public static Optional<ContentFile> of(Path path) {
        Matcher matcher = NAME.matcher(path.getFileName().toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(matcher.group(2))) {
            names.add(part.replace("..", "."));
        }
        return Optional.of(
                new ContentFile(
                        path,
                        matcher.group(1),
                        List.copyOf(names.subList(0, names.size() - 1)),
                        names.get(names.size() - 1),
                        matcher.group(3).toLowerCase(Locale.ROOT).equals("xml")));
    }

    /** The rest follows from the path; what Java would put together costs start-up time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ContentFile file && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** Absolute path of the node below which the content belongs; empty for the root. */
    String parentPath() {
        return parents.isEmpty() ? "" : "/" + String.join("/", parents);
    }

    /** In bytes; 0 when it cannot be told. */
    long size() {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private String fileName() {
        return path.getFileName().toString();
    }
}
