package org.partnerships.standalone.repository.delivery;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.query.qom.Constraint;
import javax.jcr.query.qom.DynamicOperand;
import javax.jcr.query.qom.Literal;
import javax.jcr.query.qom.Ordering;
import javax.jcr.query.qom.PropertyValue;
import javax.jcr.query.qom.QueryObjectModelConstants;
import javax.jcr.query.qom.QueryObjectModelFactory;

/** The parts of the query object model that delivery needs, all about one selector. */
final class Constraints {

    /** The selector's name. */
    static final String SELECTOR = "t";

    private final QueryObjectModelFactory qom;
    private final FilterValue values;

    Constraints(Session session) throws RepositoryException {
        this.qom = session.getWorkspace().getQueryManager().getQOMFactory();
        this.values = new FilterValue(session.getValueFactory());
    }

    QueryObjectModelFactory factory() {
        return qom;
    }

    FilterValue values() {
        return values;
    }

    /** The property that a name in a request means. */
    PropertyValue property(String text) throws RepositoryException {
        return qom.propertyValue(SELECTOR, Sql2Name.bracketed(text));
    }

    Constraint exists(String text) throws RepositoryException {
        return qom.propertyExistence(SELECTOR, Sql2Name.bracketed(text));
    }

    DynamicOperand lower(DynamicOperand operand) throws RepositoryException {
        return qom.lowerCase(operand);
    }

    Constraint compare(DynamicOperand left, Operator operator, Value right)
            throws RepositoryException {
        return qom.comparison(left, operator.jcrOperator(), literal(right));
    }

    Constraint between(PropertyValue property, Value from, Value to) throws RepositoryException {
        return and(compare(property, Operator.GTE, from), compare(property, Operator.LTE, to));
    }

    Constraint outside(PropertyValue property, Value from, Value to) throws RepositoryException {
        return or(compare(property, Operator.LT, from), compare(property, Operator.GT, to));
    }

    Constraint hasType(String property, String nodeType) throws RepositoryException {
        return compare(qom.propertyValue(SELECTOR, property), Operator.EQ, values.text(nodeType));
    }

    Constraint localNameLike(String pattern) throws RepositoryException {
        return compare(
                qom.lowerCase(qom.nodeLocalName(SELECTOR)), Operator.LIKE, values.text(pattern));
    }

    Constraint fullText(String expression) throws RepositoryException {
        return qom.fullTextSearch(SELECTOR, null, literal(values.text(expression)));
    }

    Constraint sameNode(String path) throws RepositoryException {
        return qom.sameNode(SELECTOR, path);
    }

    Constraint descendantOf(String path) throws RepositoryException {
        return qom.descendantNode(SELECTOR, path);
    }

    /** Either may be null, which restricts nothing. */
    Constraint and(Constraint first, Constraint second) throws RepositoryException {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return qom.and(first, second);
    }

    Constraint or(Constraint first, Constraint second) throws RepositoryException {
        return qom.or(first, second);
    }

    Constraint not(Constraint constraint) throws RepositoryException {
        return qom.not(constraint);
    }

    /** Orders by node name, or by a property that a name in a request means; both lower-cased. */
    Ordering order(String text, String direction) throws RepositoryException {
        DynamicOperand operand =
                qom.lowerCase(
                        text.equalsIgnoreCase("@name") ? qom.nodeName(SELECTOR) : property(text));
        return Sql2Name.isDescending(direction) ? qom.descending(operand) : qom.ascending(operand);
    }

    private Literal literal(Value value) throws RepositoryException {
        return qom.literal(value);
    }

    static String type(boolean mixin) {
        return mixin ? "jcr:mixinTypes" : "jcr:primaryType";
    }

    /** Ascending is what the query object model calls its default. */
    static boolean isAscending(Ordering ordering) {
        return QueryObjectModelConstants.JCR_ORDER_ASCENDING.equals(ordering.getOrder());
    }
}
