package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.math.BigDecimal;

import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Property values as JSON: numbers and booleans as they are, everything else as text. */
final class ValueJson {

    private ValueJson() {}

    static void write(JsonGenerator json, Property property)
            throws RepositoryException, IOException {
        if (property.isMultiple()) {
            json.writeStartArray();
            for (Value value : property.getValues()) {
                write(json, value);
            }
            json.writeEndArray();
        } else {
            write(json, property.getValue());
        }
    }

    static void write(JsonGenerator json, Value value) throws RepositoryException, IOException {
        switch (value.getType()) {
            case PropertyType.LONG -> json.writeNumber(value.getLong());
            case PropertyType.DOUBLE -> json.writeNumber(finite(value.getDouble()));
            case PropertyType.DECIMAL -> json.writeNumber(value.getDecimal());
            case PropertyType.BOOLEAN -> json.writeBoolean(value.getBoolean());
            default -> json.writeString(value.getString());
        }
    }

    /** What a resolver sees of a value: native references and paths are no text for it. */
    static String referenceText(Value value) throws RepositoryException {
        return switch (value.getType()) {
            case PropertyType.PATH, PropertyType.REFERENCE, PropertyType.WEAKREFERENCE -> "";
            case PropertyType.DECIMAL -> plain(value.getDecimal());
            default -> value.getString();
        };
    }

    /** Whether a translation counts as missing; only text, numbers, dates and booleans count. */
    static boolean isEmpty(Property property) throws RepositoryException {
        if (property.isMultiple()) {
            return property.getValues().length == 0;
        }
        return switch (property.getType()) {
            case PropertyType.STRING -> property.getString().isEmpty();
            case PropertyType.LONG, PropertyType.DOUBLE, PropertyType.BOOLEAN, PropertyType.DATE ->
                    false;
            default -> true;
        };
    }

    private static String plain(BigDecimal decimal) {
        return String.valueOf(decimal);
    }

    private static double finite(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN, "JSON has no number for " + value);
        }
        return value;
    }
}
