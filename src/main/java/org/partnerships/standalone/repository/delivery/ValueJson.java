package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonGenerator;

import org.partnerships.standalone.repository.node.StoredProperty;
import org.partnerships.standalone.repository.node.StoredValue;

import java.io.IOException;
import java.math.BigDecimal;

import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;

/** Property values as JSON: numbers and booleans as they are, everything else as text. */
final class ValueJson {

    private ValueJson() {}

    static void write(JsonGenerator json, StoredValue value, Text text)
            throws RepositoryException, IOException {
        switch (value.type()) {
            case PropertyType.LONG -> json.writeNumber((long) value.content());
            case PropertyType.DOUBLE -> json.writeNumber(finite((double) value.content()));
            case PropertyType.DECIMAL -> json.writeNumber((BigDecimal) value.content());
            case PropertyType.BOOLEAN -> json.writeBoolean((boolean) value.content());
            default -> json.writeString(text.of(value));
        }
    }

    /** What a resolver sees of a value: native references and paths are no text for it. */
    static String referenceText(StoredValue value, Text text) throws RepositoryException {
        return switch (value.type()) {
            case PropertyType.PATH, PropertyType.REFERENCE, PropertyType.WEAKREFERENCE -> "";
            default -> text.of(value);
        };
    }

    /** Whether a translation counts as missing; only text, numbers, dates and booleans count. */
    static boolean isEmpty(StoredProperty property) {
        if (property.multiple()) {
            return property.values().isEmpty();
        }
        return switch (property.value().type()) {
            case PropertyType.STRING -> property.value().text().isEmpty();
            case PropertyType.LONG, PropertyType.DOUBLE, PropertyType.BOOLEAN, PropertyType.DATE ->
                    false;
            default -> true;
        };
    }

    private static double finite(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN, "JSON has no number for " + value);
        }
        return value;
    }

    /** Finds the text of a value, which for a binary is read from the repository. */
    @FunctionalInterface
    interface Text {
        String of(StoredValue value) throws RepositoryException;
    }
}
