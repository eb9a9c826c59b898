package org.partnerships.standalone.repository.asset;

import org.apache.jackrabbit.JcrConstants;
import org.apache.jackrabbit.commons.JcrUtils;

import java.io.InputStream;
import java.time.Instant;

import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The file of one asset. Good for as long as the request's sessions are open. */
public final class AssetFile {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final Node asset;
    private final Node resource;

    private AssetFile(Node asset, Node resource) {
        this.asset = asset;
        this.resource = resource;
    }

    static AssetFile of(Node asset) throws RepositoryException {
        Node resource = JcrUtils.getNodeIfExists(asset, JcrConstants.JCR_CONTENT);
        boolean hasFile = resource != null && resource.hasProperty(JcrConstants.JCR_DATA);
        return hasFile ? new AssetFile(asset, resource) : null;
    }

    /** Identifies this state of the file: another one after every change. */
    public String version() {
        return read(node -> asset.getIdentifier() + "-" + modified() + "-" + size());
    }

    /** Such as {@code image/png}. */
    public String mimeType() {
        return read(
                node -> JcrUtils.getStringProperty(node, JcrConstants.JCR_MIMETYPE, UNKNOWN_TYPE));
    }

    /** In bytes. */
    public long size() {
        return read(node -> node.getProperty(JcrConstants.JCR_DATA).getLength());
    }

    /** When the file or the asset around it was changed last; null when neither says. */
    public Instant lastModified() {
        long modified = modified();
        return modified < 0 ? null : Instant.ofEpochMilli(modified);
    }

    /** The content; the asker closes it. */
    public InputStream open() {
        return read(
                node -> {
                    Binary data = node.getProperty(JcrConstants.JCR_DATA).getBinary();
                    return new BinaryStream(data);
                });
    }

    private long modified() {
        return read(
                node ->
                        Math.max(
                                JcrUtils.getLongProperty(node, JcrConstants.JCR_LASTMODIFIED, -1),
                                JcrUtils.getLongProperty(asset, "mgnl:lastModified", -1)));
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.from(resource);
        } catch (RepositoryException failure) {
            throw new AssetException("The file of " + asset + " cannot be read", failure);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(Node resource) throws RepositoryException;
    }
}
