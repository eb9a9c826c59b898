package org.partnerships.related.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How terms are written, as bytes: UTF-8, but UUIDs in less than half of the room. */
final class Surfaces {

    /** Precedes the 16 bytes of a UUID; no UTF-8 has it. */
    private static final byte UUID_FOLLOWS = (byte) 0xFF;

    private static final int UUID_CHARACTERS = 36;
    private static final int UUID_DASH = 8;

    private Surfaces() {}

    static byte[] encoded(String surface) {
        UUID uuid = uuid(surface);
        return uuid == null
                ? surface.getBytes(StandardCharsets.UTF_8)
                : ByteBuffer.allocate(1 + 2 * Long.BYTES)
                        .put(UUID_FOLLOWS)
                        .putLong(uuid.getMostSignificantBits())
                        .putLong(uuid.getLeastSignificantBits())
                        .array();
    }

    /** The UUID that is written just like that; null when there is none. */
    private static UUID uuid(String text) {
        if (text.length() != UUID_CHARACTERS || text.charAt(UUID_DASH) != '-') {
            return null;
        }
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? uuid : null;
        } catch (IllegalArgumentException ignored) {
            return null;
        }
    }

    static String decoded(byte[] bytes, int start, int end) {
        if (start < end && bytes[start] == UUID_FOLLOWS) {
            ByteBuffer uuid = ByteBuffer.wrap(bytes, start + 1, end - start - 1);
            return new UUID(uuid.getLong(), uuid.getLong()).toString();
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
