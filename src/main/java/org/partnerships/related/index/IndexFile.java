package org.partnerships.related.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * An index on disk: a number for the format, a key for what it was made with, the revision of each
 * item, the index itself, and a checksum (CRC-32) over all of it. Written beside and moved into its
 * place, so that a reader finds the whole of one or nothing.
 */
public final class IndexFile {

    private static final int FORMAT = 0x50524903;
    private static final int BUFFER = 1 << 16;

    private IndexFile() {}

    /**
     * What was read.
     *
     * @param revisions id to revision of every item in the index
     */
    public record Saved(IndexWriter writer, Map<String, Integer> revisions) {}

    /**
     * Saves the writer's present state, whatever was there before.
     *
     * @param key read again only by who names the same
     */
    public static void save(
            Path file, String key, IndexWriter writer, Map<String, Integer> revisions)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        CRC32 checksum = new CRC32();
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(beside), BUFFER))) {
            DataOutputStream checked =
                    new DataOutputStream(
                            new BufferedOutputStream(
                                    new CheckedOutputStream(out, checksum), BUFFER));
            checked.writeInt(FORMAT);
            IndexCoding.write(checked, key);
            checked.writeInt(revisions.size());
            for (Map.Entry<String, Integer> revision : revisions.entrySet()) {
                IndexCoding.write(checked, revision.getKey());
                checked.writeInt(revision.getValue());
            }
            IndexCoding.write(checked, writer);
            checked.flush();
            out.writeLong(checksum.getValue());
        }
        move(beside, file);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException ignored) {
            // The checksum tells a half-moved file from a whole one.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Reads what was saved.
     *
     * @throws IOException when there is no such file, or it is broken, of another format or key
     */
    public static Saved load(Path file, String key) throws IOException {
        verify(file);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            if (in.readInt() != FORMAT || !IndexCoding.readText(in).equals(key)) {
                throw new IOException("it was written by another version or with other settings");
            }
            int count = in.readInt();
            Map<String, Integer> revisions = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                revisions.put(IndexCoding.readText(in), in.readInt());
            }
            return new Saved(IndexCoding.readWriter(in), revisions);
        }
    }

    /** First of all: a broken number could ask for more memory than there is. */
    private static void verify(Path file) throws IOException {
        long left = Files.size(file) - Long.BYTES;
        CRC32 checksum = new CRC32();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            byte[] buffer = new byte[BUFFER];
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    break;
                }
                checksum.update(buffer, 0, read);
                left -= read;
            }
            if (left != 0 || new DataInputStream(in).readLong() != checksum.getValue()) {
                throw new IOException("its checksum is wrong");
            }
        }
    }
}
