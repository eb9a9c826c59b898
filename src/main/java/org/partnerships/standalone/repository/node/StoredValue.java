package org.partnerships.standalone.repository.node;

import java.math.BigDecimal;

import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/**
 * One value of a property.
 *
 * @param type of {@link PropertyType}
 * @param content a Long, Double, BigDecimal or Boolean for those types, otherwise the text; null
 *     for a binary, see {@link NodeReader#text}
 */
public record StoredValue(int type, Object content) {

    /** What an object costs besides its content, about. */
    private static final int OVERHEAD_BYTES = 48;

    static StoredValue of(Value value) throws RepositoryException {
        int type = value.getType();
        return new StoredValue(
                type,
                switch (type) {
                    case PropertyType.LONG -> value.getLong();
                    case PropertyType.DOUBLE -> value.getDouble();
                    case PropertyType.DECIMAL -> value.getDecimal();
                    case PropertyType.BOOLEAN -> value.getBoolean();
                    case PropertyType.BINARY -> null;
                    default -> value.getString();
                });
    }

    /** The value as text; null for a binary. */
    public String text() {
        return content instanceof BigDecimal decimal
                ? decimal.toString()
                : content == null ? null : content.toString();
    }

    int weight() {
        return OVERHEAD_BYTES + (content instanceof String text ? text.length() : 0);
    }
}
