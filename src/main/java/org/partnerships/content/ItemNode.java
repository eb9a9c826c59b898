package org.partnerships.content;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFormatException;

/** Reads a node's properties the way editors filled them: absent, empty and translated values. */
final class ItemNode {

    private final Node node;

    ItemNode(Node node) {
        this.node = node;
    }

    Node node() {
        return node;
    }

    /**
     * The text in the locale, in its language, or without suffix; null when all are missing or
     * blank.
     */
    String text(String name, Locale locale) throws RepositoryException {
        String text = ownText(name, locale);
        return text != null ? text : text(name);
    }

    /** As {@link #text(String, Locale)}, but never the text without suffix. */
    String ownText(String name, Locale locale) throws RepositoryException {
        String text = text(name + "_" + locale);
        return text != null || locale.getCountry().isEmpty()
                ? text
                : text(name + "_" + locale.getLanguage());
    }

    /** The single value as text; null when it is missing or blank. */
    String text(String name) throws RepositoryException {
        if (!node.hasProperty(name)) {
            return null;
        }
        Property property = node.getProperty(name);
        if (property.isMultiple()) {
            return null;
        }
        String text = property.getString();
        return text.isBlank() ? null : text;
    }

    /** All values as text, blank ones left out; a single value counts as one. */
    List<String> texts(String name) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        if (node.hasProperty(name)) {
            Property property = node.getProperty(name);
            Value[] values =
                    property.isMultiple()
                            ? property.getValues()
                            : new Value[] {property.getValue()};
            for (Value value : values) {
                if (!value.getString().isBlank()) {
                    texts.add(value.getString());
                }
            }
        }
        return texts;
    }

    /** The date in the zone it was stored with; null when it is missing or no date. */
    ZonedDateTime date(String name) throws RepositoryException {
        if (!node.hasProperty(name) || node.getProperty(name).isMultiple()) {
            return null;
        }
        try {
            Calendar date = node.getProperty(name).getDate();
            return date.toInstant().atZone(date.getTimeZone().toZoneId());
        } catch (ValueFormatException ignored) {
            // Imported as text that is no date: as good as none.
            return null;
        }
    }

    boolean flag(String name) throws RepositoryException {
        return Boolean.parseBoolean(text(name));
    }

    /** The entries of a multi-field, in order; empty when there is none. */
    List<ItemNode> entries(String name) throws RepositoryException {
        List<ItemNode> entries = new ArrayList<>();
        if (node.hasNode(name)) {
            NodeIterator nodes = node.getNode(name).getNodes();
            while (nodes.hasNext()) {
                entries.add(new ItemNode(nodes.nextNode()));
            }
        }
        return entries;
    }
}
