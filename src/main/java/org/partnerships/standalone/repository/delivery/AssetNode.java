package org.partnerships.standalone.repository.delivery;

import org.apache.jackrabbit.commons.JcrUtils;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;

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
    private final Map<String, Property> properties;
    private final Map<String, Property> file;
    private final AnswerLanguage language;

    AssetNode(Node node, AnswerContext context) throws RepositoryException {
        this.node = node;
        this.resource = JcrUtils.getNodeIfExists(node, RESOURCE);
        this.properties = NodeItems.stored(node);
        this.file = resource == null ? Map.of() : NodeItems.stored(resource);
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
        Calendar modified = JcrUtils.getDateProperty(node, "mgnl:lastModified", null);
        return modified == null ? JcrUtils.getDateProperty(node, "mgnl:created", null) : modified;
    }

    Calendar created() throws RepositoryException {
        return date("mgnl:created");
    }

    Calendar modified() throws RepositoryException {
        Calendar modified = date("mgnl:lastModified");
        return modified == null ? created() : modified;
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
        Property property = NodeItems.best(properties, name, language.propertySuffixes());
        return property == null || property.isMultiple() ? "" : property.getString();
    }

    /** All values of a property in the language of the answer. */
    List<String> texts(String name) throws RepositoryException {
        Property property = NodeItems.best(properties, name, language.propertySuffixes());
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
        Property text = file.get(name);
        return text == null ? fallback : text.getString();
    }

    long fileNumber(String name) throws RepositoryException {
        Property number = file.get(name);
        return number == null ? 0 : number.getLong();
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

    private Calendar date(String name) throws RepositoryException {
        Property date = properties.get(name);
        return date == null ? null : date.getDate();
    }
}
