package org.partnerships.standalone.repository.index;

import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.query.lucene.JackrabbitIndexSearcher;
import org.apache.jackrabbit.core.query.lucene.LuceneQueryFactory;
import org.apache.jackrabbit.core.query.lucene.SearchIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NodeType;
import javax.jcr.query.qom.And;
import javax.jcr.query.qom.Comparison;
import javax.jcr.query.qom.Constraint;
import javax.jcr.query.qom.DescendantNode;
import javax.jcr.query.qom.DynamicOperand;
import javax.jcr.query.qom.FullTextSearch;
import javax.jcr.query.qom.LowerCase;
import javax.jcr.query.qom.Not;
import javax.jcr.query.qom.Or;
import javax.jcr.query.qom.PropertyValue;
import javax.jcr.query.qom.QueryObjectModelConstants;
import javax.jcr.query.qom.Selector;

/** A query object model as a query of the index. One instance translates one query. */
final class IndexQuery extends LuceneQueryFactory {

    private static final Set<String> TYPES = Set.of("jcr:primaryType", "jcr:mixinTypes");

    private final JackrabbitIndexSearcher searcher;
    private final BooleanQuery query = new BooleanQuery();
    private String ancestor;
    private boolean nowhere;

    IndexQuery(SessionImpl session, SearchIndex index, JackrabbitIndexSearcher searcher)
            throws RepositoryException {
        super(session, index, Map.of());
        this.searcher = searcher;
    }

    /**
     * Adds all constraints.
     *
     * @param scored whether scores count, to which the selector contributes
     * @return false when the index alone cannot say which nodes match
     */
    boolean add(Selector selector, Constraint where, boolean scored)
            throws RepositoryException, IOException {
        if (scored) {
            query.add(create(selector), Occur.MUST);
        }
        NodeType type = ntManager.getNodeType(selector.getNodeTypeName());
        return add(where, Map.of(selector.getSelectorName(), type)) && !nowhere;
    }

    private boolean add(Constraint where, Map<String, NodeType> selectors)
            throws RepositoryException, IOException {
        if (where instanceof And and) {
            return add(and.getConstraint1(), selectors) && add(and.getConstraint2(), selectors);
        } else if (where instanceof DescendantNode below) {
            setAncestor(below.getAncestorPath());
            return true;
        } else if (where instanceof Comparison comparison && !isIndexed(comparison)) {
            return false;
        }
        query.add(create(where, selectors, searcher), Occur.MUST);
        return true;
    }

    /** Of several ancestors Jackrabbit, too, takes the last alone. */
    private void setAncestor(String path) throws RepositoryException {
        try {
            ancestor = session.getNode(path).getPath();
            nowhere = false;
        } catch (PathNotFoundException e) {
            nowhere = true;
        }
    }

    /** Whether Jackrabbit looks a comparison up, rather than loading nodes to compare. */
    private static boolean isIndexed(Comparison comparison) {
        DynamicOperand left = comparison.getOperand1();
        if (left instanceof LowerCase lower) {
            return lower.getOperand() instanceof PropertyValue;
        }
        String operator = comparison.getOperator();
        return left instanceof PropertyValue
                || operator.equals(QueryObjectModelConstants.JCR_OPERATOR_EQUAL_TO)
                || operator.equals(QueryObjectModelConstants.JCR_OPERATOR_LIKE);
    }

    /**
     * Whether hits may differ in score, by which they are ordered: where there is full text to
     * search for, or where one hit may match more alternatives than another. Types are no such
     * alternatives, as each node has one.
     */
    static boolean isRanked(Constraint where) {
        if (where instanceof And and) {
            return isRanked(and.getConstraint1()) || isRanked(and.getConstraint2());
        } else if (where instanceof Or or) {
            return !isType(or);
        } else if (where instanceof Not not) {
            return isRanked(not.getConstraint());
        }
        return where instanceof FullTextSearch;
    }

    private static boolean isType(Constraint where) {
        return where instanceof Comparison comparison
                        && comparison.getOperand1() instanceof PropertyValue property
                        && TYPES.contains(property.getPropertyName())
                || where instanceof Or or
                        && isType(or.getConstraint1())
                        && isType(or.getConstraint2());
    }

    Query query() {
        return query;
    }

    /** The path that all hits must lie below; null when anywhere. */
    String ancestor() {
        return ancestor;
    }
}
