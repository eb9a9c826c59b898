package org.partnerships.standalone.server;

import org.partnerships.standalone.repository.asset.AssetFile;
import org.partnerships.standalone.repository.asset.AssetFiles;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The files of assets under Magnolia's addresses, {@code /dam/jcr:<identifier>/<name>}. The name is
 * for readers only: links in rich text carry a time stamp in it.
 */
final class AssetServlet extends HttpServlet {

    static final String PATTERN = "/dam/*";

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/jcr:([0-9a-f-]{36})(?:/.*)?");

    private final transient Supplier<AssetFiles> files;

    AssetServlet(Supplier<AssetFiles> files) {
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<AssetFile> found = find(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(found.get(), request, response);
    }

    private Optional<AssetFile> find(String address) {
        Matcher matcher = ADDRESS.matcher(address == null ? "" : address);
        return matcher.matches() ? files.get().withId(matcher.group(1)) : Optional.empty();
    }

    static void send(AssetFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new FileResponse(file.mimeType(), file.size(), file.version(), file.lastModified())
                .send(request, response, file::open);
    }
}
