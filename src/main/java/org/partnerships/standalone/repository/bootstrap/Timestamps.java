package org.partnerships.standalone.repository.bootstrap;

import org.apache.jackrabbit.util.ISO8601;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;
import org.partnerships.standalone.yaml.YamlMapping;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;

import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeTypeManager;

/**
 * Who wrote a node and when, where the file does not say: the importing superuser, at the time the
 * file was last written. So that an unchanged file means unchanged content.
 */
final class Timestamps {

    private static final String AUTHOR = "superuser";

    private final NodeTypeManager types;
    private final String time;

    Timestamps(Path file, Session session) throws ImportFailure {
        try {
            types = session.getWorkspace().getNodeTypeManager();
            Calendar calendar = Calendar.getInstance();
            calendar.setTimeInMillis(Files.getLastModifiedTime(file).toMillis());
            time = ISO8601.format(calendar);
        } catch (IOException | RepositoryException e) {
            throw new ImportFailure(0, Message.of("yaml.unreadable", Reason.of(e)), e);
        }
    }

    void write(String nodeType, YamlMapping node, SystemView view)
            throws SAXException, RepositoryException {
        write("mgnl:created", nodeType, node, view);
        write("mgnl:lastModified", nodeType, node, view);
    }

    private void write(String mixin, String nodeType, YamlMapping node, SystemView view)
            throws SAXException, RepositoryException {
        if (!types.hasNodeType(nodeType) || !types.getNodeType(nodeType).isNodeType(mixin)) {
            return;
        }
        if (!node.entries().containsKey(mixin)) {
            view.property(mixin, PropertyType.TYPENAME_DATE, time);
        }
        if (!node.entries().containsKey(mixin + "By")) {
            view.property(mixin + "By", PropertyType.TYPENAME_STRING, AUTHOR);
        }
    }
}
