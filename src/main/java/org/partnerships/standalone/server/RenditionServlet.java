package org.partnerships.standalone.server;

import org.partnerships.standalone.definition.SiteDefinition;
import org.partnerships.standalone.definition.SiteDefinition.ImageVariation;
import org.partnerships.standalone.repository.asset.AssetFile;
import org.partnerships.standalone.repository.asset.AssetFiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Images in the sizes of the site's theme, under Magnolia's addresses: {@code
 * /.imaging/mte/<theme>/<variation>/dam/<path>/jcr:content/<name>}, and {@code
 * /.imaging/default/dam/<path>/jcr:content.<extension>} for the original.
 */
final class RenditionServlet extends HttpServlet {

    static final String PATTERN = "/.imaging/*";

    private static final long serialVersionUID = 1L;
    private static final Pattern SCALED =
            Pattern.compile("/mte/([^/]+)/([^/]+)/dam(/.+)/jcr:content/[^/]*");
    private static final Pattern ORIGINAL =
            Pattern.compile("/default/dam(/.+)/jcr:content\\.[^/]*");

    private final transient Supplier<AssetFiles> files;
    private final transient Supplier<SiteDefinition> site;
    private final transient Renditions renditions = new Renditions();

    RenditionServlet(Supplier<AssetFiles> files, Supplier<SiteDefinition> site) {
        this.files = files;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher original = ORIGINAL.matcher(address);
        Matcher scaled = SCALED.matcher(address);
        if (original.matches()) {
            Optional<AssetFile> file = files.get().at(original.group(1));
            if (file.isPresent()) {
                AssetServlet.send(file.get(), request, response);
                return;
            }
        } else if (scaled.matches()) {
            ImageVariation variation = site.get().variations().get(scaled.group(2));
            Optional<AssetFile> file = files.get().at(scaled.group(3));
            if (variation != null && file.isPresent()) {
                sendScaled(file.get(), variation, request, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void sendScaled(
            AssetFile file,
            ImageVariation variation,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<byte[]> image = renditions.of(file, variation);
        if (image.isEmpty()) {
            AssetServlet.send(file, request, response);
            return;
        }
        new FileResponse(
                        file.mimeType(),
                        image.get().length,
                        Renditions.version(file, variation),
                        file.lastModified())
                .send(request, response, () -> new ByteArrayInputStream(image.get()));
    }
}
