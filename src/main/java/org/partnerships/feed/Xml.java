package org.partnerships.feed;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document into a string. */
final class Xml {

    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What to write. */
    @FunctionalInterface
    interface Content {
        void writeTo(Xml xml) throws XMLStreamException;
    }

    static String document(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.writeTo(new Xml(xml));
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string takes every document", e);
        }
    }

    /** An element with attributes, as names and values in turn, and content. */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        content.writeTo(this);
        xml.writeEndElement();
    }

    /** An element that holds a text; none for null. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(allowed(text));
            xml.writeEndElement();
        }
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    /** Without the characters that XML 1.0 knows no way to write. */
    private static String allowed(String text) {
        return text.replaceAll(
                "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
