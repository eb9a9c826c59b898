package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.yaml.ScalarValues;
import org.partnerships.standalone.yaml.YamlFile;
import org.partnerships.standalone.yaml.YamlFileException;
import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;
import org.partnerships.standalone.yaml.YamlSequence;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.jcr.Binary;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Imports Magnolia's YAML export of one node: the root key is its name; mappings are nodes, lists
 * multiple values, everything else properties.
 */
final class YamlContent {

    private static final String PRIMARY_TYPE = "jcr:primaryType";
    private static final String MIXIN_TYPES = "jcr:mixinTypes";
    private static final String IDENTIFIER = "jcr:uuid";
    private static final String DEFAULT_NODE_TYPE = "mgnl:contentNode";

    private final Path file;
    private final Session session;
    private final Timestamps timestamps;
    private final ScalarValues scalarValues = new ScalarValues();
    private SystemView view;
    private Replacement replacement;
    private final Map<String, YamlScalar> binaries = new LinkedHashMap<>();
    private YamlNode current;

    YamlContent(Path file, Session session) throws ImportFailure {
        this.file = file;
        this.session = session;
        this.timestamps = new Timestamps(file, session);
    }

    /**
     * Adds the content below a node, in place of what has its name there, without saving.
     *
     * @return the paths of the nodes that the file names
     */
    List<String> importBelow(Node parent) throws ImportFailure {
        try {
            YamlNode root = YamlFile.read(file).orElse(null);
            if (!(root instanceof YamlMapping mapping)) {
                throw new ImportFailure(1, Message.of("content.noNode"), null);
            }
            List<String> paths = new ArrayList<>();
            for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
                paths.add(importNode(entry.getKey(), entry.getValue(), parent));
            }
            return paths;
        } catch (YamlFileException e) {
            throw new ImportFailure(e.line(), e.explanation(), e);
        }
    }

    private String importNode(String name, YamlNode node, Node parent) throws ImportFailure {
        current = node;
        if (!(node instanceof YamlMapping mapping)) {
            throw new ImportFailure(node.line(), Message.of("content.notANode", name), null);
        }
        try {
            replacement = Replacement.of(parent, name);
            view =
                    new SystemView(
                            session.getImportContentHandler(
                                    parent.getPath(),
                                    ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW));
            view.startDocument(session);
            writeNode(name, "", mapping);
            view.endDocument();
            String imported = replacement.finish();
            setBinaries(session.getNode(imported));
            return imported;
        } catch (SAXException | RepositoryException e) {
            throw new ImportFailure(current.line(), Advice.of(e), e);
        }
    }

    private void writeNode(String name, String path, YamlMapping node)
            throws SAXException, RepositoryException, ImportFailure {
        current = node;
        view.startNode(name);
        String type = text(node, PRIMARY_TYPE, DEFAULT_NODE_TYPE);
        view.property(PRIMARY_TYPE, PropertyType.TYPENAME_NAME, type);
        writeMixins(node);
        String identifier = text(node, IDENTIFIER, replacement.identifier(path).orElse(null));
        if (identifier != null) {
            view.property(IDENTIFIER, PropertyType.TYPENAME_STRING, identifier);
        }
        writeProperties(node, path);
        timestamps.write(type, node, view);
        for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
            if (entry.getValue() instanceof YamlMapping child) {
                writeNode(entry.getKey(), path + "/" + entry.getKey(), child);
            }
        }
        current = node;
        view.endNode();
    }

    private void writeMixins(YamlMapping node) throws SAXException, ImportFailure {
        if (node.entries().containsKey(MIXIN_TYPES)) {
            List<String> mixins =
                    scalars(node.entries().get(MIXIN_TYPES)).stream()
                            .map(YamlScalar::text)
                            .toList();
            view.property(MIXIN_TYPES, new TypedValues(PropertyType.TYPENAME_NAME, true, mixins));
        }
    }

    private void writeProperties(YamlMapping node, String path) throws SAXException, ImportFailure {
        for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
            String name = entry.getKey();
            YamlNode value = entry.getValue();
            if (value instanceof YamlMapping || isStructure(name) || isNull(value)) {
                continue;
            }
            current = value;
            if (value instanceof YamlScalar scalar && scalar.is("binary")) {
                binaries.put(path + "/" + name, scalar);
                continue;
            }
            boolean multiple = value instanceof YamlSequence;
            view.property(name, TypedValues.of(scalars(value), multiple, scalarValues));
        }
    }

    /** Past the system view, in which they would be base64 once more. */
    private void setBinaries(Node root) throws RepositoryException {
        for (Map.Entry<String, YamlScalar> entry : binaries.entrySet()) {
            current = entry.getValue();
            byte[] bytes = (byte[]) scalarValues.of(entry.getValue());
            Binary binary = session.getValueFactory().createBinary(new ByteArrayInputStream(bytes));
            String property = root.getPath() + entry.getKey();
            int slash = property.lastIndexOf('/');
            session.getNode(property.substring(0, slash))
                    .setProperty(property.substring(slash + 1), binary);
            binary.dispose();
        }
        binaries.clear();
    }

    private static boolean isStructure(String name) {
        return name.equals(PRIMARY_TYPE) || name.equals(MIXIN_TYPES) || name.equals(IDENTIFIER);
    }

    private static List<YamlScalar> scalars(YamlNode value) throws ImportFailure {
        if (value instanceof YamlScalar scalar) {
            return List.of(scalar);
        }
        List<YamlScalar> scalars = new ArrayList<>();
        for (YamlNode item : ((YamlSequence) value).items()) {
            if (!(item instanceof YamlScalar scalar)) {
                throw new ImportFailure(item.line(), Message.of("content.listOfNodes"), null);
            }
            if (!isNull(scalar)) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    private static String text(YamlMapping node, String key, String missing) {
        return node.entries().get(key) instanceof YamlScalar scalar ? scalar.text() : missing;
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.is("null");
    }
}
