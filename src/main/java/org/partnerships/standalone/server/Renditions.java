package org.partnerships.standalone.server;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import net.coobird.thumbnailator.tasks.UnsupportedFormatException;

import org.partnerships.standalone.definition.SiteDefinition.ImageVariation;
import org.partnerships.standalone.repository.asset.AssetFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Scales images and keeps the results that were asked for last. Thread-safe. */
final class Renditions {

    /** All results together; a teaser image of 600 pixels is about 50,000 bytes. */
    static final long CACHED_BYTES = 16L * 1024 * 1024;

    private final Map<String, byte[]> cached = new LinkedHashMap<>(16, 0.75f, true);
    private long cachedBytes;

    /** Identifies a state of a rendition: another one when image or variation change. */
    static String version(AssetFile file, ImageVariation variation) {
        return "%s-%sx%s".formatted(file.version(), variation.width(), variation.height());
    }

    /**
     * The image in the size of a variation, in its own format: with one side given the other
     * follows, with both it is cropped to fill them. Empty for a file that is no image or in a
     * format this Java cannot read.
     */
    Optional<byte[]> of(AssetFile file, ImageVariation variation) throws IOException {
        String version = version(file, variation);
        synchronized (cached) {
            byte[] known = cached.get(version);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<byte[]> image = scaled(file, variation);
        image.ifPresent(bytes -> keep(version, bytes));
        return image;
    }

    private static Optional<byte[]> scaled(AssetFile file, ImageVariation variation)
            throws IOException {
        try (InputStream source = file.open()) {
            Thumbnails.Builder<? extends InputStream> builder = Thumbnails.of(source);
            if (variation.width() != null && variation.height() != null) {
                builder.size(variation.width(), variation.height()).crop(Positions.CENTER);
            } else if (variation.width() != null) {
                builder.width(variation.width());
            } else if (variation.height() != null) {
                builder.height(variation.height());
            } else {
                return Optional.empty();
            }
            ByteArrayOutputStream image = new ByteArrayOutputStream();
            builder.toOutputStream(image);
            return Optional.of(image.toByteArray());
        } catch (UnsupportedFormatException expected) {
            return Optional.empty();
        }
    }

    private void keep(String version, byte[] image) {
        synchronized (cached) {
            byte[] former = cached.put(version, image);
            cachedBytes += image.length - (former == null ? 0 : former.length);
            var eldest = cached.entrySet().iterator();
            while (cachedBytes > CACHED_BYTES && eldest.hasNext()) {
                cachedBytes -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
    }
}
