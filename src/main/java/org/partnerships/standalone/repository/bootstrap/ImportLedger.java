package org.partnerships.standalone.repository.bootstrap;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * Remembers which files became which nodes: so that a file that is deleted can take its nodes with
 * it, and so that a kept repository is not filled again with files that have not changed. Files are
 * known by name, as folders move. Thread-safe.
 */
public final class ImportLedger {

    private static final String SEPARATOR = "\t";

    private final Path store;
    private final Properties entries = new Properties();

    private ImportLedger(Path store) {
        this.store = store;
    }

    /** One that forgets everything with the process, and takes every file for changed. */
    public static ImportLedger inMemory() {
        return new ImportLedger(null);
    }

    /**
     * One that is kept in a file, which need not be there yet.
     *
     * @throws IOException when it is there and cannot be read
     */
    public static ImportLedger in(Path store) throws IOException {
        ImportLedger ledger = new ImportLedger(store);
        if (Files.exists(store)) {
            try (Reader reader = Files.newBufferedReader(store)) {
                ledger.entries.load(reader);
            }
        }
        return ledger;
    }

    /** Whether the file was imported as it is now, into a repository that keeps it. */
    public synchronized boolean isKept(ContentFile file) {
        String entry = entries.getProperty(key(file));
        return store != null && entry != null && entry.startsWith(digest(file) + SEPARATOR);
    }

    /** Remembers files that were just imported, and the paths of their nodes. */
    public synchronized void add(ImportResult result) {
        result.nodes()
                .forEach(
                        (file, nodes) ->
                                entries.setProperty(
                                        key(file),
                                        (store == null ? "" : digest(file))
                                                + SEPARATOR
                                                + String.join(SEPARATOR, nodes)));
        save();
    }

    /** Forgets a file and says which nodes it became; none when it is unknown. */
    public synchronized List<String> remove(ContentFile file) {
        Object entry = entries.remove(key(file));
        if (entry == null) {
            return List.of();
        }
        save();
        List<String> parts = List.of(entry.toString().split(SEPARATOR));
        return parts.subList(1, parts.size());
    }

    private void save() {
        if (store == null) {
            return;
        }
        Path written = store.resolveSibling(store.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(written)) {
            entries.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            // A killed process must not leave half a file.
            Files.move(written, store, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(ContentFile file) {
        return file.path().getFileName().toString();
    }

    private static String digest(ContentFile file) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file.path()));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
