package org.partnerships.standalone.repository.delivery;

import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_EQUAL_TO;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_GREATER_THAN;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_GREATER_THAN_OR_EQUAL_TO;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_LESS_THAN;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_LESS_THAN_OR_EQUAL_TO;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_LIKE;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_NOT_EQUAL_TO;

import java.util.Arrays;

/** What stands in brackets behind a filter's property: {@code budget[gt]=1000}. */
enum Operator {
    EQ("eq", JCR_OPERATOR_EQUAL_TO),
    NE("ne", JCR_OPERATOR_NOT_EQUAL_TO),
    LT("lt", JCR_OPERATOR_LESS_THAN),
    LTE("lte", JCR_OPERATOR_LESS_THAN_OR_EQUAL_TO),
    GT("gt", JCR_OPERATOR_GREATER_THAN),
    GTE("gte", JCR_OPERATOR_GREATER_THAN_OR_EQUAL_TO),
    LIKE("like", JCR_OPERATOR_LIKE),
    ILIKE("ilike", JCR_OPERATOR_LIKE),
    IN("in", null),
    NOT_IN("not-in", null),
    NULL("null", null);

    private final String keyword;
    private final String jcrOperator;

    Operator(String keyword, String jcrOperator) {
        this.keyword = keyword;
        this.jcrOperator = jcrOperator;
    }

    /** The comparison in the query object model; null for ranges and the test for null. */
    String jcrOperator() {
        return jcrOperator;
    }

    /**
     * The operator of a parameter name; equality when there is no bracket.
     *
     * @throws DeliveryException for an unknown operator
     */
    static Operator in(String parameter) {
        int open = parameter.indexOf('[');
        if (open < 0 && parameter.indexOf(']') < 0) {
            return EQ;
        }
        int close = parameter.indexOf(']', open + 1);
        String keyword = open < 0 || close < 0 ? null : parameter.substring(open + 1, close);
        return Arrays.stream(values())
                .filter(operator -> operator.keyword.equalsIgnoreCase(keyword))
                .findAny()
                .orElseThrow(
                        () ->
                                new DeliveryException(
                                        DeliveryException.Problem.UNKNOWN, "Operator is invalid."));
    }
}
