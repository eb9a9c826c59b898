package org.partnerships.standalone.repository.nodes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Set;

import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;

/**
 * Sets properties from text, as forgiving as Magnolia: what is no number becomes 0, what is no date
 * becomes this moment, and values of some types are dropped without a word.
 */
final class PropertyWriter {

    private static final Set<Integer> DROPPED =
            Set.of(PropertyType.DECIMAL, PropertyType.URI, PropertyType.BINARY);

    private final Node node;
    private final ValueFactory values;

    PropertyWriter(Node node) throws RepositoryException {
        this.node = node;
        this.values = node.getSession().getValueFactory();
    }

    void set(RepositoryProperty property) throws RepositoryException {
        int type = type(property);
        if (DROPPED.contains(type)) {
            return;
        }
        if (property.multiple()) {
            setMultiple(property, type);
        } else {
            setSingle(property, type);
        }
    }

    private static int type(RepositoryProperty property) throws RepositoryException {
        try {
            return PropertyType.valueFromName(String.valueOf(property.type()));
        } catch (IllegalArgumentException e) {
            throw new RepositoryException("unknown type: " + property.type(), e);
        }
    }

    private void setMultiple(RepositoryProperty property, int type) throws RepositoryException {
        Value[] all = new Value[property.values().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = value(property.values().get(i), type);
        }
        removeUnless(true, property.name());
        node.setProperty(property.name(), all);
    }

    private void setSingle(RepositoryProperty property, int type) throws RepositoryException {
        if (property.values().size() != 1) {
            throw new RepositoryException(
                    "Cannot set more than one value unless the property is multi-valued, [%s] on [%s]"
                            .formatted(property.name(), node.getPath()));
        }
        Value value = value(property.values().get(0), type);
        removeUnless(false, property.name());
        node.setProperty(property.name(), value);
    }

    /** JCR does not turn one value into many by itself. */
    private void removeUnless(boolean multiple, String name) throws RepositoryException {
        if (node.hasProperty(name) && node.getProperty(name).isMultiple() != multiple) {
            node.getProperty(name).remove();
        }
    }

    private Value value(String text, int type) throws RepositoryException {
        if (text == null) {
            throw new RepositoryException("Cannot create QValue from null value.");
        }
        return switch (type) {
            case PropertyType.LONG -> values.createValue(wholeNumber(text));
            case PropertyType.DOUBLE -> values.createValue(number(text));
            case PropertyType.BOOLEAN -> values.createValue(!text.equalsIgnoreCase("false"));
            case PropertyType.DATE -> values.createValue(date(text));
            default -> values.createValue(text, type);
        };
    }

    private static long wholeNumber(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException ignored) {
            // As Magnolia.
            return 0;
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException ignored) {
            // As Magnolia.
            return 0;
        }
    }

    private static Calendar date(String text) {
        try {
            LocalDateTime time =
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).atStartOfDay()
                            : LocalDateTime.parse(text);
            return GregorianCalendar.from(time.atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException ignored) {
            // As Magnolia.
            return Calendar.getInstance();
        }
    }
}
