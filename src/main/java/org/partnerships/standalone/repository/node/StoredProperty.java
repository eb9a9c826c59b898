package org.partnerships.standalone.repository.node;

import org.apache.jackrabbit.util.ISO8601;

import java.util.Calendar;
import java.util.List;

import javax.jcr.PropertyType;
import javax.jcr.ValueFormatException;

/**
 * A property.
 *
 * @param values one unless it is multiple
 */
public record StoredProperty(String name, boolean multiple, List<StoredValue> values) {

    private static final int OVERHEAD_BYTES = 100;

    /** The only value of a property that is not multiple. */
    public StoredValue value() {
        return values.get(0);
    }

    /** Whether the values are binaries, whose text has to be read. */
    public boolean isBinary() {
        return !values.isEmpty() && values.get(0).type() == PropertyType.BINARY;
    }

    /**
     * The only value as text; null for a binary.
     *
     * @throws ValueFormatException when it is multiple
     */
    public String text() throws ValueFormatException {
        requireSingle();
        return value().text();
    }

    /**
     * The only value as a whole number.
     *
     * @throws ValueFormatException when it is none
     */
    public long number() throws ValueFormatException {
        requireSingle();
        try {
            return value().content() instanceof Number number
                    ? number.longValue()
                    : Long.parseLong(String.valueOf(value().content()));
        } catch (NumberFormatException e) {
            throw new ValueFormatException(name + " is no number", e);
        }
    }

    private void requireSingle() throws ValueFormatException {
        if (multiple) {
            throw new ValueFormatException(name + " has several values");
        }
    }

    /**
     * The only value as a point in time.
     *
     * @throws ValueFormatException when it is none
     */
    public Calendar date() throws ValueFormatException {
        requireSingle();
        Calendar date = value().content() instanceof String text ? ISO8601.parse(text) : null;
        if (date == null) {
            throw new ValueFormatException(name + " is no date");
        }
        return date;
    }

    int weight() {
        return OVERHEAD_BYTES + values.stream().mapToInt(StoredValue::weight).sum();
    }
}
