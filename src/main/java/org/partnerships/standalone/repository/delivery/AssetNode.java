package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.StoredNode;
import org.partnerships.standalone.repository.node.StoredProperty;
import org.partnerships.standalone.repository.node.StoredValue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;

import javax.jcr.RepositoryException;

/** A digital asset: a node of its own and below it the resource with the file. */
final class AssetNode {

    /** Before the identifier of assets in the repository, as opposed to other sources. */
    static final String PROVIDER = "jcr";

    /** Where assets are. */
    static final String WORKSPACE = "dam";

    private static final String RESOURCE = "jcr:content";

    private final StoredNode node;
    private final StoredNode resource;
    private final NodeReader reader;
    private final AnswerLanguage language;

    AssetNode(StoredNode node, AnswerContext context) throws RepositoryException {
        this.node = node;
        this.reader = context.ofCaller(WORKSPACE);
        this.resource = reader.child(node, RESOURCE);
        this.language = context.language();
        context.dependencies().onNode(WORKSPACE, node.path());
        context.dependencies().onChildren(WORKSPACE, node.path());
        context.dependencies().onNode(WORKSPACE, node.path() + "/" + RESOURCE);
    }

    StoredNode node() {
        return node;
    }

    /** The node with the file; null when there is none. */
    StoredNode file() {
        return resource;
    }

    /** The language of the answer. */
    AnswerLanguage language() {
        return language;
    }

    static boolean isAsset(StoredNode node) {
        return node.isOfType("mgnl:asset");
    }

    /** When a node was changed last, or else created; null when it says neither. */
    static Calendar lastModified(StoredNode node) throws RepositoryException {
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
        return PROVIDER + ":" + node.id();
    }

    String name() throws RepositoryException {
        String name = text("name");
        return name.isEmpty() ? node.name() : name;
    }

    String path() throws RepositoryException {
        return node.path();
    }

    /** A text of the asset in the language of the answer; empty when there is none. */
    String text(String name) throws RepositoryException {
        StoredProperty property = best(name);
        return property == null || property.multiple()
                ? ""
                : reader.text(node, property, property.value());
    }

    /** All values of a property in the language of the answer. */
    List<String> texts(String name) throws RepositoryException {
        StoredProperty property = best(name);
        if (property == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (StoredValue value : property.values()) {
            texts.add(reader.text(node, property, value));
        }
        return texts;
    }

    private StoredProperty best(String name) {
        return NodeItems.best(node.properties(), name, language.propertySuffixes());
    }

    /** A text of the file, such as its name or type. */
    String fileText(String name, String fallback) throws RepositoryException {
        StoredProperty text = file(name);
        return text == null ? fallback : text.text();
    }

    long fileNumber(String name) throws RepositoryException {
        StoredProperty number = file(name);
        return number == null ? 0 : number.number();
    }

    private StoredProperty file(String name) {
        return resource == null ? null : resource.properties().get(name);
    }

    String mimeType() throws RepositoryException {
        return fileText("jcr:mimeType", "application/octet-stream");
    }

    /** Where the file is downloaded, below the context path. */
    String downloadPath() throws RepositoryException {
        return "/dam/" + key() + "/" + encoded(fileText("fileName", ""));
    }

    String resourcePath() throws RepositoryException {
        return resource == null ? node.path() : resource.path();
    }

    /** The text as a path segment; a text that cannot be one stays as it is. */
    static String encoded(String fileName) {
        try {
            return new URI(null, null, fileName, null).toASCIIString();
        } catch (URISyntaxException expected) {
            return fileName;
        }
    }

    private static Calendar date(StoredNode node, String name) throws RepositoryException {
        StoredProperty date = node.properties().get(name);
        return date == null ? null : date.date();
    }
}
