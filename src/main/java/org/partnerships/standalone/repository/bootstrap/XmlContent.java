package org.partnerships.standalone.repository.bootstrap;

import org.apache.jackrabbit.util.ISO9075;
import org.partnerships.standalone.words.Message;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/** Imports a JCR system view or document view of one node. */
final class XmlContent {

    private final Path file;
    private final Session session;

    XmlContent(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    /**
     * Adds the content below a node, in place of what has its name there, without saving.
     *
     * @return the path of the node that the file names
     */
    List<String> importBelow(Node parent) throws ImportFailure {
        Filter filter = new Filter(parent);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            filter.setParent(reader());
            filter.setContentHandler(
                    session.getImportContentHandler(
                            parent.getPath(), ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW));
            filter.parse(new InputSource(stream));
            return List.of(filter.replacement.finish());
        } catch (SAXException | RepositoryException | IOException e) {
            throw new ImportFailure(filter.line(), Advice.of(e), e);
        } catch (ParserConfigurationException e) {
            throw new ImportFailure(0, Message.of("content.noParser"), e);
        }
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        // A document type could make the parser read other files.
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
    }

    /** Passes everything on, after it made way for the node that the first element names. */
    private static final class Filter extends XMLFilterImpl {

        private final Node parent;
        private Replacement replacement;
        private Locator locator;

        private Filter(Node parent) {
            this.parent = parent;
        }

        private int line() {
            return locator == null ? 0 : Math.max(0, locator.getLineNumber());
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
            super.setDocumentLocator(locator);
        }

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes)
                throws SAXException {
            if (replacement == null) {
                try {
                    replacement = Replacement.of(parent, nodeName(uri, qName, attributes));
                } catch (RepositoryException e) {
                    throw new SAXException(e);
                }
            }
            super.startElement(uri, local, qName, attributes);
        }

        private static String nodeName(String uri, String qName, Attributes attributes) {
            return uri.equals(SystemView.NAMESPACE)
                    ? attributes.getValue(SystemView.NAMESPACE, "name")
                    : ISO9075.decode(qName);
        }
    }
}
