package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import javax.jcr.RepositoryException;

/** Links to scaled versions of an image; the variations are those of the site's theme. */
final class Renditions {

    /** Formats that Magnolia can both read and write; others have no renditions. */
    private static final Set<String> MIME_TYPES =
            Set.of("image/jpeg", "image/gif", "image/png", "image/webp");

    private Renditions() {}

    static void write(JsonGenerator json, AssetNode asset, List<String> renditions, SiteLinks links)
            throws RepositoryException, IOException {
        String mimeType = asset.mimeType();
        if (renditions.isEmpty() || !MIME_TYPES.contains(mimeType)) {
            return;
        }
        json.writeObjectFieldStart("renditions");
        for (String rendition : renditions) {
            json.writeObjectFieldStart(rendition);
            json.writeStringField("mimeType", mimeType);
            json.writeStringField("link", links.contextPath() + path(asset, rendition, links));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A rendition that the theme does not know leads to the original. */
    private static String path(AssetNode asset, String rendition, SiteLinks links)
            throws RepositoryException {
        if (rendition.equals("original") || !links.variations().contains(rendition)) {
            return "/.imaging/default/dam"
                    + asset.resourcePath()
                    + "."
                    + asset.fileText("extension", "jpg");
        }
        return "/.imaging/mte/"
                + links.theme()
                + "/"
                + rendition
                + "/dam"
                + asset.resourcePath()
                + "/"
                + AssetNode.encoded(fileName(asset));
    }

    private static String fileName(AssetNode asset) throws RepositoryException {
        String name = asset.fileText("fileName", "");
        String extension = asset.fileText("extension", "");
        boolean complete = extension.isEmpty() || name.endsWith("." + extension);
        return complete || name.isEmpty() ? name : name + "." + extension;
    }
}
