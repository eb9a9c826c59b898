package org.partnerships.related.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Figures for one size, as the rows of a Markdown table below {@code target/benchmark}. */
final class SpeedTable {

    private static final Path FOLDER = Path.of("target", "benchmark");

    private final int size;
    private final StringBuilder rows = new StringBuilder();

    SpeedTable(int size) {
        this.size = size;
        rows.append(String.format(Locale.ROOT, "| | %,d items |%n|---|---|%n", size));
    }

    /** Adds a figure, and shows it at once. */
    void row(String name, String format, Object... figures) {
        String row = "| %s | %s |".formatted(name, String.format(Locale.ROOT, format, figures));
        System.out.println(row);
        rows.append(row).append(System.lineSeparator());
    }

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("related-speed-" + size + ".md"), rows);
    }
}
