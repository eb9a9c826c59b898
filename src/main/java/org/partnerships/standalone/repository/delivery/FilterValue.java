package org.partnerships.standalone.repository.delivery;

import org.apache.commons.lang3.math.NumberUtils;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;

/**
 * Types a filter's text by its look, as Magnolia does: a number, a day, a point in time, or text.
 * What type the property has plays no part.
 */
final class FilterValue {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final ValueFactory values;

    FilterValue(ValueFactory values) {
        this.values = values;
    }

    static boolean isDay(String text) {
        return matches(DAY, text);
    }

    static boolean isTimestamp(String text) {
        return matches(TIMESTAMP, text);
    }

    /** The value to compare with; text in double quotes is text whatever it looks like. */
    Value of(String text) throws RepositoryException {
        if (NumberUtils.isCreatable(text)) {
            Number number = Sql2Name.number(text);
            return number instanceof BigDecimal decimal
                    ? values.createValue(decimal)
                    : values.createValue(number.longValue());
        } else if (isTimestamp(text)) {
            return cast(text);
        } else if (text.startsWith("\"") && text.endsWith("\"")) {
            return values.createValue(text.substring(1, text.length() - 1));
        }
        return values.createValue(text);
    }

    /** Text as it is, whatever it looks like. */
    Value text(String text) {
        return values.createValue(text);
    }

    /** The first moment of a day in the server's time zone; a point in time stays as it is. */
    Value start(String text) throws RepositoryException {
        return date(text, LocalTime.MIN);
    }

    /** The last moment of a day in the server's time zone; a point in time stays as it is. */
    Value end(String text) throws RepositoryException {
        return date(text, LocalTime.MAX);
    }

    private Value date(String text, LocalTime timeOfDay) throws RepositoryException {
        String timestamp = text;
        if (isDay(text)) {
            LocalDate day = LocalDate.parse(text, DAY);
            timestamp = ZonedDateTime.of(day, timeOfDay, ZoneId.systemDefault()).format(TIMESTAMP);
        }
        return cast(timestamp);
    }

    /** Jackrabbit's cast, which takes more for a date than the factory does. */
    private Value cast(String text) throws RepositoryException {
        return values.createValue(values.createValue(text).getDate());
    }

    /**
     * @throws DeliveryException for a lone double quote, which Magnolia cannot take off
     */
    static void requireReadable(String text) {
        if (text.equals("\"")) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN, "begin 1, end 0, length 1");
        }
    }

    private static boolean matches(DateTimeFormatter format, String text) {
        try {
            format.parse(text);
            return true;
        } catch (DateTimeParseException expected) {
            return false;
        }
    }
}
