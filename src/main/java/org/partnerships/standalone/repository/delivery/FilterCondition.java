package org.partnerships.standalone.repository.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.jcr.RepositoryException;
import javax.jcr.query.qom.Constraint;
import javax.jcr.query.qom.PropertyValue;

/**
 * One filter of a request, {@code startDate[gte]=2024-06-01}, as a constraint. Alternatives are
 * separated by a bar, ranges by a tilde.
 */
final class FilterCondition {

    private static final String NAME = "@name";
    private static final String PATH = "@path";
    private static final String ANCESTOR = "@ancestor";

    private final Constraints qom;
    private final String property;
    private final Operator operator;
    private final String[] values;

    /**
     * @throws DeliveryException when parameter or value cannot be a filter
     */
    FilterCondition(Constraints qom, String parameter, String value) {
        if (parameter.isEmpty()) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN, "Property string is invalid.");
        }
        this.qom = qom;
        this.operator = Operator.in(parameter);
        int bracket = parameter.lastIndexOf('[');
        this.property = bracket < 0 ? parameter : parameter.substring(0, bracket);
        this.values = value.split("\\|");
        requireWholeRanges();
    }

    /**
     * Finds what is wrong with the values, before any filter's name is looked at: the order in
     * which Magnolia notices faults decides on the answer to a request with several.
     *
     * @throws DeliveryException when a value cannot be compared by this operator
     */
    void requireComparable() {
        if (operator == Operator.NULL) {
            requireValue();
        } else if (isDate()) {
            Arrays.stream(values).map(FilterCondition::dateRange).forEach(this::requireNoRange);
        } else if (operator == Operator.IN || operator == Operator.NOT_IN) {
            ranges().stream().flatMap(Arrays::stream).forEach(FilterValue::requireReadable);
        } else if (!isPseudoProperty()) {
            Arrays.stream(values).forEach(FilterValue::requireReadable);
        }
    }

    /** Null when the filter restricts nothing, such as a range operator without a range. */
    Constraint toConstraint() throws RepositoryException {
        if (operator == Operator.NULL) {
            return nullTest();
        } else if (isDate()) {
            return anyOf(Arrays.stream(values).map(FilterCondition::dateRange).toList(), this::day);
        } else if (operator == Operator.IN || operator == Operator.NOT_IN) {
            return anyOf(ranges(), this::range);
        }
        boolean otherPaths = operator == Operator.NE && property.equalsIgnoreCase(PATH);
        return otherPaths ? notAt(0) : anyOf(Arrays.asList(values), this::comparison);
    }

    /** In JCR-SQL2 a NOT reaches to the end, over the alternatives that follow it. */
    private Constraint notAt(int index) throws RepositoryException {
        if (index >= values.length) {
            return null;
        }
        Constraint same = qom.sameNode(values[index]);
        Constraint rest = notAt(index + 1);
        return qom.not(rest == null ? same : qom.or(same, rest));
    }

    private List<String[]> ranges() {
        return Arrays.stream(values)
                .map(value -> value.split("~"))
                .filter(range -> range.length == 2)
                .toList();
    }

    private boolean isPseudoProperty() {
        return Stream.of(PATH, ANCESTOR, NAME).anyMatch(property::equalsIgnoreCase);
    }

    private Constraint nullTest() throws RepositoryException {
        Constraint exists = qom.exists(property);
        return values[0].equalsIgnoreCase("true") ? qom.not(exists) : exists;
    }

    private Constraint day(String[] range) throws RepositoryException {
        PropertyValue left = qom.property(property);
        FilterValue right = qom.values();
        String first = range[0];
        return switch (operator) {
            case GT -> qom.compare(left, Operator.GT, right.end(first));
            case LT -> qom.compare(left, Operator.LT, right.start(first));
            case GTE -> qom.compare(left, Operator.GTE, right.start(first));
            case LTE -> qom.compare(left, Operator.LTE, right.end(first));
            case NE, NOT_IN -> qom.outside(left, right.start(first), right.end(range[1]));
            default -> qom.between(left, right.start(first), right.end(range[1]));
        };
    }

    private Constraint range(String[] range) throws RepositoryException {
        PropertyValue left = qom.property(property);
        FilterValue right = qom.values();
        return operator == Operator.IN
                ? qom.between(left, right.of(range[0]), right.of(range[1]))
                : qom.outside(left, right.of(range[0]), right.of(range[1]));
    }

    private Constraint comparison(String value) throws RepositoryException {
        if (property.equalsIgnoreCase(PATH)) {
            return qom.sameNode(value);
        } else if (property.equalsIgnoreCase(ANCESTOR)) {
            return qom.descendantOf(value);
        } else if (property.equalsIgnoreCase(NAME)) {
            Constraint like = qom.localNameLike(value.toLowerCase(Locale.getDefault()));
            return operator == Operator.NE ? qom.not(like) : like;
        } else if (operator == Operator.ILIKE && !FilterValue.isTimestamp(value)) {
            return qom.compare(
                    qom.lower(qom.property(property)),
                    operator,
                    qom.values().of(value.toLowerCase(Locale.getDefault())));
        }
        return qom.compare(qom.property(property), operator, qom.values().of(value));
    }

    private <T> Constraint anyOf(List<T> alternatives, Alternative<T> toConstraint)
            throws RepositoryException {
        Constraint any = null;
        for (T alternative : alternatives) {
            Constraint next = toConstraint.apply(alternative);
            any = any == null ? next : qom.or(any, next);
        }
        return any;
    }

    /** Days throughout; one other value and all are compared as what they look like. */
    private boolean isDate() {
        return Arrays.stream(values)
                .flatMap(value -> Arrays.stream(value.split("~")))
                .allMatch(FilterValue::isDay);
    }

    private static String[] dateRange(String value) {
        return value.contains("~") ? value.split("~") : new String[] {value, value};
    }

    private void requireWholeRanges() {
        boolean broken =
                Arrays.stream(values)
                        .anyMatch(value -> value.contains("~") && value.split("~").length != 2);
        boolean mixed =
                Arrays.stream(values).anyMatch(FilterValue::isDay)
                        && Arrays.stream(values).anyMatch(value -> value.contains("~"));
        if (broken || mixed) {
            throw badRequest("Value string is invalid.");
        }
    }

    private void requireValue() {
        if (values.length == 0) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN, "Index 0 out of bounds for length 0");
        }
    }

    private void requireNoRange(String[] range) {
        boolean allowed = operator == Operator.IN || operator == Operator.NOT_IN;
        if (!allowed && range.length == 2 && !range[0].equals(range[1])) {
            throw badRequest("Range is not supported.");
        }
    }

    private static DeliveryException badRequest(String message) {
        return new DeliveryException(DeliveryException.Problem.BAD_REQUEST, message);
    }

    /** Builds the constraint of one alternative. */
    @FunctionalInterface
    private interface Alternative<T> {
        Constraint apply(T alternative) throws RepositoryException;
    }
}
