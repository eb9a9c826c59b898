package org.partnerships.standalone.repository.delivery;

import org.apache.jackrabbit.commons.JcrUtils;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;

import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** A digital asset: a node of its own and below it the resource with the file. */
final class AssetNode {

    /** Before the identifier of assets in the repository, as opposed to other sources. */
    static final String PROVIDER = "jcr";

    /** Where assets are. */
    static final String WORKSPACE = "dam";

    private static final String RESOURCE = "jcr:content";

    private final Node node;
    private final Node resource;
    private final AnswerLanguage language;

    AssetNode(Node node, AnswerContext context) throws RepositoryException {
        this.node = node;
        this.resource = JcrUtils.getNodeIfExists(node, RESOURCE);
        this.language = context.language();
        String path = node.getPath();
        context.dependencies().onNode(WORKSPACE, path);
        context.dependencies().onChildren(WORKSPACE, path);
        context.dependencies().onNode(WORKSPACE, path + "/" + RESOURCE);
    }

    static boolean isAsset(Node node) throws RepositoryException {
        return node.isNodeType("mgnl:asset");
    }

    /** When a node was changed last, or else created; null when it says neither. */
    static Calendar lastModified(Node node) throws RepositoryException {
        Calendar modified = date(node, "mgnl:lastModified");
        return modified == null ? date(node, "mgnl:created") : modified;
    }

    Calendar created() throws RepositoryException {
        return date(node, "mgnl:created");
    }

    Calendar modified() throws RepositoryException {
        return lastModified(node);
    }

    String key() throws RepositoryException {
        return PROVIDER + ":" + node.getIdentifier();
    }

    String name() throws RepositoryException {
        String name = text("name");
        return name.isEmpty() ? node.getName() : name;
    }

    String path() throws RepositoryException {
        return node.getPath();
    }

    /** A text of the asset in the language of the answer; empty when there is none. */
    String text(String name) throws RepositoryException {
        Property property = NodeItems.localized(node, name, language.propertySuffixes());
        return property == null || property.isMultiple() ? "" : property.getString();
    }

    /** All values of a property in the language of the answer. */
    List<String> texts(String name) throws RepositoryException {
        Property property = NodeItems.localized(node, name, language.propertySuffixes());
        if (property == null) {
            return List.of();
        } else if (!property.isMultiple()) {
            return List.of(property.getString());
        }
        List<String> texts = new ArrayList<>();
        for (Value value : property.getValues()) {
            texts.add(value.getString());
        }
        return texts;
    }

    /** A text of the file, such as its name or type. */
    String fileText(String name, String fallback) throws RepositoryException {
        return resource == null ? fallback : JcrUtils.getStringProperty(resource, name, fallback);
    }

    long fileNumber(String name) throws RepositoryException {
        return resource == null ? 0 : JcrUtils.getLongProperty(resource, name, 0);
    }

    String mimeType() throws RepositoryException {
        return fileText("jcr:mimeType", "application/octet-stream");
    }

    /** Where the file is downloaded, below the context path. */
    String downloadPath() throws RepositoryException {
        return "/dam/" + key() + "/" + encoded(fileText("fileName", ""));
    }

    String resourcePath() throws RepositoryException {
        return resource == null ? node.getPath() : resource.getPath();
    }

    /** The text as a path segment; a text that cannot be one stays as it is. */
    static String encoded(String fileName) {
        try {
            return new URI(null, null, fileName, null).toASCIIString();
        } catch (URISyntaxException expected) {
            return fileName;
        }
    }

    private static Calendar date(Node node, String name) throws RepositoryException {
        return JcrUtils.getDateProperty(node, name, null);
    }
}
