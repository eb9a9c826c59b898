package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.repository.index.ContentIndex;
import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.StoredNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.InvalidQueryException;
import javax.jcr.query.Query;
import javax.jcr.query.qom.Constraint;
import javax.jcr.query.qom.Ordering;
import javax.jcr.query.qom.QueryObjectModel;
import javax.jcr.query.qom.QueryObjectModelFactory;

/** Turns the parameters of a request into a query object model, never into query text. */
final class DeliveryQuery {

    private static final String ANCESTOR = "@ancestor";
    private static final String NAME = "@name";

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryQuery.class);

    private final ContentIndex index;
    private final String rootPath;
    private final NodeTypeConstraint nodeTypes;

    DeliveryQuery(DeliveryDefinition definition, ContentIndex index) {
        this.index = index;
        this.rootPath = definition.rootPath();
        this.nodeTypes = new NodeTypeConstraint(definition.nodeTypes(), definition.strict());
    }

    /**
     * The nodes that match.
     *
     * @param offset how many of them are passed over
     * @param limit how many of them are wanted
     * @throws InvalidQueryException when a name or an order cannot be part of a query
     * @throws DeliveryException when a filter cannot be understood, or there are too many
     */
    Found run(NodeReader reader, QueryRequest request, long offset, long limit)
            throws RepositoryException {
        Session session = reader.session();
        Constraints qom = new Constraints(session);
        Constraint where = where(session, qom, request);
        Ordering[] orderings = orderings(qom, request.orderBy());
        QueryObjectModel query = query(qom, where, orderings);
        Found found = indexed(query, reader, offset, limit);
        return found == null ? executed(query, reader, offset, limit) : found;
    }

    /** Null when the index alone does not answer, or not without a fault. */
    private Found indexed(QueryObjectModel query, NodeReader reader, long offset, long limit) {
        try {
            ContentIndex.Hits hits = index.find(query, reader, offset, limit);
            if (hits == null) {
                return null;
            }
            List<StoredNode> nodes = new ArrayList<>(hits.ids().size());
            for (String id : hits.ids()) {
                nodes.add(reader.byIdentifier(id));
            }
            return new Found(hits.total(), nodes);
        } catch (RepositoryException | IOException | RuntimeException e) {
            LOG.debug("{} is executed in the ordinary way", query.getStatement(), e);
            return null;
        }
    }

    private static Found executed(Query query, NodeReader reader, long offset, long limit)
            throws RepositoryException {
        NodeIterator found = execute(query);
        List<StoredNode> nodes = new ArrayList<>();
        if (offset < found.getSize()) {
            found.skip(offset);
            while (nodes.size() < limit && found.hasNext()) {
                nodes.add(reader.stored(found.nextNode()));
            }
        }
        return new Found(found.getSize(), nodes);
    }

    private Constraint where(Session session, Constraints qom, QueryRequest request)
            throws RepositoryException {
        List<FilterCondition> conditions = conditions(qom, request.filters());
        Constraint where = nodeTypes.in(session, qom);
        FullText.requireWords(request.keyword());
        conditions.forEach(FilterCondition::requireComparable);
        where = qom.and(where, belowRoot(qom));
        where = qom.and(where, FullText.of(request.keyword(), rootPath, qom));
        for (FilterCondition condition : conditions) {
            where = qom.and(where, condition.toConstraint());
        }
        return where;
    }

    private static QueryObjectModel query(Constraints qom, Constraint where, Ordering[] orderings)
            throws RepositoryException {
        QueryObjectModelFactory factory = qom.factory();
        return factory.createQuery(
                factory.selector("nt:base", Constraints.SELECTOR), where, orderings, null);
    }

    /** Jackrabbit hides what fails while rows are put in order, as by a name of one brace. */
    private static NodeIterator execute(Query query) throws RepositoryException {
        try {
            return query.execute().getNodes();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof RepositoryException) {
                throw new DeliveryException(
                        DeliveryException.Problem.UNKNOWN, e.getMessage(), e.getCause());
            }
            throw e;
        }
    }

    private Constraint belowRoot(Constraints qom) throws RepositoryException {
        if (rootPath == null || rootPath.isBlank() || rootPath.equals("/")) {
            return null;
        }
        if (rootPath.indexOf('\'') >= 0) {
            throw new InvalidQueryException("Magnolia cannot query below " + rootPath);
        }
        return qom.descendantOf(rootPath);
    }

    private List<FilterCondition> conditions(Constraints qom, Map<String, List<String>> filters) {
        List<FilterCondition> conditions = new ArrayList<>();
        // Grown step by step, a hash map has the order of Magnolia's.
        Map<String, List<String>> ordered = new HashMap<>();
        filters.forEach(ordered::put);
        ordered.forEach(
                (name, values) -> {
                    String parameter = doubledQuotes(name.trim());
                    for (String value : withGuard(parameter, cleaned(name, values))) {
                        conditions.add(new FilterCondition(qom, parameter, value.trim()));
                    }
                });
        return conditions;
    }

    /** Magnolia doubles quotes against injection, by which a quote in a name disappears. */
    private static String doubledQuotes(String name) {
        return name.replace("'", "''");
    }

    /** Without an operator a node name is cleaned like that of a new node. */
    private static List<String> cleaned(String name, List<String> values) {
        return name.equals(NAME) ? values.stream().map(NodeNames::clean).toList() : values;
    }

    /** An ancestor outside the root path finds nothing: a path that cannot exist joins in. */
    private List<String> withGuard(String parameter, List<String> values) {
        boolean outside =
                parameter.equalsIgnoreCase(ANCESTOR) && values.stream().anyMatch(this::isOutside);
        if (!outside) {
            return values;
        }
        List<String> guarded = new ArrayList<>(values);
        guarded.add("/" + UUID.randomUUID());
        return guarded;
    }

    private boolean isOutside(String value) {
        String[] paths = value.trim().split("\\|");
        return paths.length == 1
                && paths[0].startsWith("/")
                && !withSlash(paths[0])
                        .startsWith(
                                rootPath == null || rootPath.isEmpty() ? "/" : withSlash(rootPath));
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private static Ordering[] orderings(Constraints qom, String orderBy)
            throws RepositoryException {
        List<Ordering> orderings = new ArrayList<>();
        for (String order : QueryRequest.list(orderBy)) {
            String[] words = order.split(" ");
            String name = words.length > 0 ? words[0] : "";
            orderings.add(qom.order(name, words.length > 1 ? words[1] : ""));
        }
        return orderings.toArray(Ordering[]::new);
    }

    /**
     * What a query found.
     *
     * @param total before offset and limit
     */
    record Found(long total, List<StoredNode> nodes) {}
}
