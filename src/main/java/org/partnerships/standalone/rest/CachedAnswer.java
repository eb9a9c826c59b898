package org.partnerships.standalone.rest;

import org.partnerships.standalone.repository.delivery.Answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** An answer as it is sent. Two of them are never equal. Thread-safe. */
final class CachedAnswer {

    /** Below this, compression saves less than a packet. */
    static final int ZIPPED_FROM_BYTES = 1400;

    /** What an object costs besides its content, about. */
    private static final int OVERHEAD_BYTES = 100;

    private static final int TAG_BYTES = 15;

    private static final int BUFFER = 8 * 1024;

    private final AnswerKey key;
    private final int length;
    private final Set<String> dependencies;
    private final Instant changed;
    private final String tag;
    private volatile byte[] json;
    private volatile byte[] zipped;
    private volatile boolean old;

    /**
     * @param changed when something that the answer is made of was changed last; {@link
     *     Instant#MAX} when unknown
     */
    CachedAnswer(AnswerKey key, Answer answer, Instant changed) {
        this.key = key;
        this.json = answer.json();
        this.length = json.length;
        this.dependencies = answer.dependencies();
        this.changed = changed;
        this.tag = hash(json);
    }

    AnswerKey key() {
        return key;
    }

    Set<String> dependencies() {
        return dependencies;
    }

    Instant changed() {
        return changed;
    }

    /** The entity tag of the plain or the compressed form. */
    String tag(boolean compressed) {
        return compressed ? tag + "-gzip" : tag;
    }

    boolean isWorthZipping() {
        return length >= ZIPPED_FROM_BYTES;
    }

    byte[] body(boolean compressed) {
        byte[] plain = json;
        if (!compressed) {
            return plain == null ? unzip(zipped, length) : plain;
        }
        if (zipped == null) {
            zipped = zip(plain);
        }
        return zipped;
    }

    /** From now on keeps the compressed form only, if that is the smaller one. */
    void compress() {
        if (isWorthZipping()) {
            body(true);
            json = null;
        }
    }

    /** Something that the answer is made of has changed. */
    void outdate() {
        old = true;
    }

    boolean isOld() {
        return old;
    }

    /** How much memory it takes, about, with its compressed form if it may yet get one. */
    int weight() {
        int keys = dependencies.stream().mapToInt(text -> text.length() + OVERHEAD_BYTES).sum();
        int body = json == null ? zipped.length : length + length / 2;
        return body + keys + key.address().length() + OVERHEAD_BYTES;
    }

    private static byte[] zip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] unzip(byte[] zipped, int length) {
        try (GZIPInputStream unzip =
                new GZIPInputStream(new ByteArrayInputStream(zipped), BUFFER)) {
            byte[] plain = new byte[length];
            unzip.readNBytes(plain, 0, length);
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
