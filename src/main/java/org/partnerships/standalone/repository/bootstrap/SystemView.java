package org.partnerships.standalone.repository.bootstrap;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

import java.util.List;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Writes nodes and properties as the events of a JCR system view document. */
final class SystemView {

    static final String NAMESPACE = "http://www.jcp.org/jcr/sv/1.0";

    private final ContentHandler target;

    SystemView(ContentHandler target) {
        this.target = target;
    }

    /** Names may use every prefix that the session knows. */
    void startDocument(Session session) throws SAXException, RepositoryException {
        target.startDocument();
        for (String prefix : session.getNamespacePrefixes()) {
            target.startPrefixMapping(prefix, session.getNamespaceURI(prefix));
        }
    }

    void endDocument() throws SAXException {
        target.endDocument();
    }

    void startNode(String name) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        add("name", name, attributes);
        start("node", attributes);
    }

    void endNode() throws SAXException {
        end("node");
    }

    void property(String name, TypedValues values) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        add("name", name, attributes);
        add("type", values.type(), attributes);
        if (values.multiple()) {
            add("multiple", "true", attributes);
        }
        start("property", attributes);
        for (String value : values.values()) {
            start("value", new AttributesImpl());
            target.characters(value.toCharArray(), 0, value.length());
            end("value");
        }
        end("property");
    }

    /** A property with a single value. */
    void property(String name, String type, String value) throws SAXException {
        property(name, new TypedValues(type, false, List.of(value)));
    }

    private void start(String element, AttributesImpl attributes) throws SAXException {
        target.startElement(NAMESPACE, element, "sv:" + element, attributes);
    }

    private void end(String element) throws SAXException {
        target.endElement(NAMESPACE, element, "sv:" + element);
    }

    private static void add(String name, String value, AttributesImpl attributes) {
        attributes.addAttribute(NAMESPACE, name, "sv:" + name, "CDATA", value);
    }
}
