package org.partnerships.standalone.repository.bootstrap;

import org.apache.jackrabbit.util.ISO8601;
import org.partnerships.standalone.yaml.ScalarValues;
import org.partnerships.standalone.yaml.YamlScalar;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Calendar;
import java.util.List;
import java.util.TreeSet;

import javax.jcr.PropertyType;

/**
 * The values of a property, with their type by its JCR name and in the text form of a system view.
 */
record TypedValues(String type, boolean multiple, List<String> values) {

    private static final String TEXT = PropertyType.TYPENAME_STRING;

    /** Of scalars that are not null. Where a list mixes types all become strings. */
    static TypedValues of(List<YamlScalar> scalars, boolean multiple, ScalarValues reader) {
        TreeSet<String> types = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        for (YamlScalar scalar : scalars) {
            Object value = reader.of(scalar);
            types.add(type(value));
            texts.add(text(value));
        }
        if (types.size() == 1) {
            return new TypedValues(types.first(), multiple, texts);
        }
        return new TypedValues(TEXT, multiple, scalars.stream().map(YamlScalar::text).toList());
    }

    private static String type(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return PropertyType.TYPENAME_LONG;
        } else if (value instanceof BigInteger) {
            return PropertyType.TYPENAME_DECIMAL;
        } else if (value instanceof Double) {
            return PropertyType.TYPENAME_DOUBLE;
        } else if (value instanceof Boolean) {
            return PropertyType.TYPENAME_BOOLEAN;
        } else if (value instanceof Calendar) {
            return PropertyType.TYPENAME_DATE;
        } else if (value instanceof byte[]) {
            return PropertyType.TYPENAME_BINARY;
        }
        return TEXT;
    }

    private static String text(Object value) {
        if (value instanceof Calendar date) {
            return ISO8601.format(date);
        } else if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return String.valueOf(value);
    }
}
